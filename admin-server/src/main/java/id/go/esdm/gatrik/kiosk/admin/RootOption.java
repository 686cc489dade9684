package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** Who opens the root key, and with what. */
final class RootOption {
    @Option(
            names = "--administrator",
            paramLabel = "USERNAME",
            description = "Administrator yang kata sandinya dibaca (bawaan: satu-satunya).")
    @Nullable String administrator;

    @Option(
            names = "--recovery",
            description = "Yang dibaca ialah kode pemulihan, bukan kata sandi administrator.")
    boolean recovery;
}
