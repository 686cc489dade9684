package id.go.esdm.gatrik.kiosk.admin.store;

import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants in the register: UTC text of one width with milliseconds, so that text order is time order. */
final class StoredInstants extends AbstractArgumentFactory<Instant>
        implements ColumnMapper<Instant> {
    private static final DateTimeFormatter TEXT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    StoredInstants() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
        return (position, statement, context) -> statement.setString(position, TEXT.format(value));
    }

    @Override
    public @Nullable Instant map(ResultSet row, int column, StatementContext context)
            throws SQLException {
        String text = row.getString(column);
        return text == null ? null : Instant.parse(text);
    }
}
