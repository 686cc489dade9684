package id.go.esdm.gatrik.kiosk.admin;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/** Sends datagrams to a Unix socket of Linux, which Java itself cannot: through libc, one socket a message. Thread-safe. */
final class NotifySocket {
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int SOCK_CLOEXEC = 0x8_0000;

    private static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int LONGEST_PATH = 107;

    private static final MethodHandle SOCKET =
            libc("socket", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    private static final MethodHandle CLOSE = libc("close", ValueLayout.JAVA_INT);
    private static final MethodHandle SENDTO =
            libc(
                    "sendto",
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT);

    private final byte[] path;

    /**
     * A socket of somebody else.
     *
     * @param address an absolute path, or a name in the abstract namespace behind {@code @}
     */
    NotifySocket(String address) {
        path = address.getBytes(StandardCharsets.UTF_8);
        if (path.length < 2 || path.length > LONGEST_PATH) {
            throw new IllegalArgumentException("not the address of a socket: " + address);
        }
        if (path[0] == '@') {
            path[0] = 0; // unix(7): an abstract name begins with a zero byte
        }
    }

    /** Sends one message, and waits while the other's queue is full; answers whether it was taken. */
    boolean send(String message) {
        return send(message, MSG_NOSIGNAL);
    }

    /** Sends one message, or lets it be when the other's queue is full; answers whether it was taken. */
    boolean offer(String message) {
        return send(message, MSG_NOSIGNAL | MSG_DONTWAIT);
    }

    private boolean send(String message, int flags) {
        byte[] text = message.getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, text);
            MemorySegment to = arena.allocate(Short.BYTES + path.length, Short.BYTES);
            to.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(path, 0, to, ValueLayout.JAVA_BYTE, Short.BYTES, path.length);
            int socket = (int) SOCKET.invokeExact((int) AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
            if (socket < 0) {
                return false;
            }
            int length = (int) to.byteSize();
            long sent =
                    (long) SENDTO.invokeExact(socket, bytes, (long) text.length, flags, to, length);
            int closed = (int) CLOSE.invokeExact(socket);
            return sent == text.length && closed == 0;
        } catch (Throwable failure) { // what invokeExact declares; none of the three throws
            throw new IllegalStateException(failure);
        }
    }

    @SuppressWarnings("restricted") // calls into libc are what this class is for
    private static MethodHandle libc(String function, ValueLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        ValueLayout answer =
                function.equals("sendto") ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT;
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(function),
                FunctionDescriptor.of(answer, arguments));
    }
}
