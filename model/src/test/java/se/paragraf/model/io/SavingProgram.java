// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.nio.file.Path;
import java.time.Duration;
import se.paragraf.model.file.FileLock;
import se.paragraf.model.minutes.Meeting;

/** Another program that has a file open. */
final class SavingProgram {

    private SavingProgram() {}

    public static void main(String... arguments) throws Exception {
        Path path = Path.of(arguments[1]);
        if (arguments[0].equals("holds")) {
            FileLock.of(path, Duration.ofSeconds(5)).orElseThrow();
            tell();
            System.in.read();
        }
        ModelFile file = ModelFiles.standalone().open(path);
        Meeting meeting = (Meeting) file.root();
        switch (arguments[0]) {
            case "saves" -> {
                for (int i = 0; ; i++) {
                    meeting.setPlace("Sal " + "x".repeat(i % 20 * 1000));
                    file.save();
                    tell();
                }
            }
            case "large" -> {
                meeting.setPlace("x".repeat(1 << 20));
                try {
                    file.save();
                } catch (ModelException e) {
                    System.out.println(e.getMessage());
                }
            }
            default -> {
                tell();
                System.in.read();
                meeting.setPlace("Sal " + ProcessHandle.current().pid());
                try {
                    file.save();
                    System.out.println("saved");
                } catch (ModelException e) {
                    System.out.println(e.getClass().getSimpleName());
                }
            }
        }
    }

    private static void tell() {
        System.out.print('.');
        System.out.flush();
    }
}
