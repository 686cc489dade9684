package id.go.esdm.gatrik.kiosk.appliance;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A datagram socket as the service manager has it, to read what programs say: through libc, since Java has none of that kind. */
final class Messages implements AutoCloseable {
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int SOL_SOCKET = 1;
    private static final int SO_RCVTIMEO = 20;
    private static final int LONGEST = 4096;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final ValueLayout POINTER = ValueLayout.ADDRESS;
    private static final MethodHandle SOCKET = libc("socket", INT, INT, INT, INT);
    private static final MethodHandle BIND = libc("bind", INT, INT, POINTER, INT);
    private static final MethodHandle PATIENCE =
            libc("setsockopt", INT, INT, INT, INT, POINTER, INT);
    private static final MethodHandle RECEIVE = libc("recv", LONG, INT, POINTER, LONG, INT);
    private static final MethodHandle CLOSE = libc("close", INT, INT);

    private final String address;
    private final int socket;

    /**
     * Opens a socket.
     *
     * @param address a path that is free, or a name behind {@code @}
     */
    Messages(String address) throws Throwable {
        this.address = address;
        byte[] path = address.replace('@', '\0').getBytes(StandardCharsets.UTF_8);
        socket = (int) SOCKET.invokeExact((int) AF_UNIX, SOCK_DGRAM, 0);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(Short.BYTES + path.length, Short.BYTES);
            name.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(path, 0, name, ValueLayout.JAVA_BYTE, Short.BYTES, path.length);
            int bound = (int) BIND.invokeExact(socket, name, (int) name.byteSize());
            if (socket < 0 || bound < 0) {
                throw new IllegalStateException("no socket at " + address);
            }
        }
    }

    String address() {
        return address;
    }

    /** The next message; empty when none comes within this time. */
    Optional<String> next(Duration within) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(2L * Long.BYTES, Long.BYTES);
            time.set(LONG, 0, within.toSeconds());
            time.set(LONG, Long.BYTES, Math.max(1, within.toNanosPart() / 1_000));
            int size = (int) time.byteSize();
            int set = (int) PATIENCE.invokeExact(socket, SOL_SOCKET, SO_RCVTIMEO, time, size);
            MemorySegment buffer = arena.allocate(LONGEST);
            long read = (long) RECEIVE.invokeExact(socket, buffer, (long) LONGEST, 0);
            return set < 0 || read < 0
                    ? Optional.empty()
                    : Optional.of(
                            new String(
                                    buffer.asSlice(0, read).toArray(ValueLayout.JAVA_BYTE),
                                    StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        try {
            int closed = (int) CLOSE.invokeExact(socket);
            assert closed == 0;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    @SuppressWarnings("restricted") // libc has what Java lacks
    private static MethodHandle libc(String name, ValueLayout answer, ValueLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(answer, arguments));
    }
}
