// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import se.paragraf.model.text.Message;

/** Why a file can be neither read nor written, in words for the one who named it. */
public final class FileFault {

    /** Where Java has no class for a fault, the words of the operating systems tell. */
    private static final Map<String, String> KEY_BY_WORDS = Map.of(
            "Is a directory", "folder",
            "Not a directory", "nofolder",
            "No space left", "space",
            "not enough space", "space",
            "quota exceeded", "space",
            "File exists", "exists",
            "File too large", "space",
            "Read-only file system", "denied",
            "File name too long", "name");

    private FileFault() {}

    /**
     * The reason alone, without the file.
     *
     * @param fault what the system said
     * @return one line
     */
    public static Message reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return message("missing");
        } else if (fault instanceof AccessDeniedException) {
            return message("denied");
        } else if (fault instanceof NotDirectoryException || fault instanceof FileAlreadyExistsException) {
            return message("nofolder");
        }
        // The message of such an exception is mostly the path, and that of a temporary file.
        String told = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        if (told == null) {
            return message("other", fault.getClass().getSimpleName());
        }
        return KEY_BY_WORDS.entrySet().stream()
                .filter(words -> told.contains(words.getKey()))
                .findFirst()
                .map(words -> message(words.getValue()))
                .orElseGet(() -> message("other", told));
    }

    /**
     * That there is a folder where a file should be.
     *
     * @return one line
     */
    public static Message folder() {
        return message("folder");
    }

    private static Message message(String reason, Object... arguments) {
        return Message.of(FileFault.class, "file." + reason, arguments);
    }
}
