// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lists of strings between the test and the robot. */
public final class Wire {

    /** The system property that names the port on which the test waits for the robot. */
    public static final String PORT = "paragraf.robot.port";

    public static final String DONE = "done";
    public static final String FAILED = "failed";

    private Wire() {}

    public static void send(DataOutputStream out, List<String> words) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.flush();
    }

    public static List<String> receive(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> words = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            words.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return words;
    }
}
