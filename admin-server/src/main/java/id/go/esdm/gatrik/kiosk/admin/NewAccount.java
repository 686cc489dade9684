package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.Role;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a new account takes, as programs send it.
 *
 * @param units only for UNIT_TEKNIS; left out for one that speaks for any
 * @param initialPassword what its owner signs in with once
 */
record NewAccount(
        String username,
        String displayName,
        Role role,
        @Nullable List<String> units,
        String initialPassword) {}
