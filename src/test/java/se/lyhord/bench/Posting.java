package se.lyhord.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Posts to a server over one connection, as a browser does, and costs next to no time itself. The server ends a connection
 * after some requests; the next one is made within the next request.
 */
final class Posting implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean isOver;

    Posting(int port) throws IOException {
        this.port = port;
        socket = connected(port);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private static Socket connected(int port) throws IOException {
        var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** Sends a body and waits for the whole response; gives its body. */
    String post(String path, String body) throws IOException {
        if (isOver) {
            socket.close();
            socket = connected(port);
            in = new BufferedInputStream(socket.getInputStream());
        }
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Lyhord: tablet\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        var status = line();
        var response = body();
        if (!status.contains(" 200")) {
            throw new IOException(status + ": " + response);
        }
        return response;
    }

    private String body() throws IOException {
        var length = -1;
        isOver = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            isOver |= lower.startsWith("connection: close");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
        }
        return length >= 0 ? text(length) : chunks();
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (var length = chunkLength(); length > 0; length = chunkLength()) {
            body.append(text(length));
            line();
        }
        line();
        return body.toString();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
