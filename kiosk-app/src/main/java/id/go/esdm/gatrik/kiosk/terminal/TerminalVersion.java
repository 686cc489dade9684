package id.go.esdm.gatrik.kiosk.terminal;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest has it. */
final class TerminalVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = TerminalVersion.class.getPackage().getImplementationVersion();
        return new String[] {"kiosk-app " + (version == null ? "dev" : version)};
    }
}
