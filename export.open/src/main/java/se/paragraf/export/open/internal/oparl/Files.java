// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.oparl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.model.minutes.Attachment;

/** Files that belong to a meeting. */
record Files(Names names) {

    private static final Pattern WEB = Pattern.compile("\\s*https?://[^\\s\"<>\\\\^`{|}]+\\s*");

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "txt", "text/plain",
            "html", "text/html",
            "png", "image/png",
            "jpg", "image/jpeg");

    static boolean isWeb(String address) {
        return address != null && WEB.matcher(address).matches();
    }

    static boolean isThere(Attachment attachment) {
        return attachment.getFile() != null && !attachment.getFile().isBlank();
    }

    /** Attachments that have a file, where there is a site from which it can be had. */
    List<JsonObject> of(List<Attachment> attachments) {
        return attachments.stream()
                .filter(Files::isThere)
                .flatMap(attachment -> names.file(attachment).map(address -> file(attachment, address)).stream())
                .toList();
    }

    private JsonObject file(Attachment attachment, String address) {
        String path = attachment.getFile().strip();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return names.object("File", address)
                .with("name", attachment.getTitle())
                .with("fileName", name)
                .with("mimeType", TYPES.getOrDefault(ending, "application/octet-stream"))
                .with("date", attachment.getDate())
                .with("accessUrl", address)
                .with("paragraf:number", attachment.getNumber())
                .with("paragraf:sha256", attachment.getChecksum());
    }
}
