// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Sits in the desktop application and does at its widgets what the test tells it to. */
public final class RobotActivator implements BundleActivator {

    private Socket socket;

    @Override
    public void start(BundleContext context) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(Wire.PORT));
        Thread thread = new Thread(this::serve, "robot");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop(BundleContext context) throws IOException {
        socket.close();
    }

    private void serve() {
        try (DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            Wire.send(out, List.of(String.valueOf(ProcessHandle.current().pid())));
            while (!socket.isClosed()) {
                Wire.send(out, answer(Wire.receive(in)));
            }
        } catch (EOFException | SocketException e) {
            // The test, or the application, is over.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> answer(List<String> words) {
        List<String> answer = new ArrayList<>();
        try {
            answer.add(Wire.DONE);
            answer.addAll(Robot.obey(words.get(0), words.subList(1, words.size())));
            return answer;
        } catch (RuntimeException | Error e) {
            return List.of(Wire.FAILED, String.valueOf(e.getMessage() == null ? e : e.getMessage()));
        }
    }
}
