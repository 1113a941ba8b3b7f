// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.export.docx.internal.packaging.ContentTypes;
import se.paragraf.export.docx.internal.packaging.PackageWriter;
import se.paragraf.export.docx.internal.packaging.Relationships;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Texts;

/** The pictures of a document and the parts that they are kept in. */
final class Pictures {

    private static final Map<String, String> ENDINGS =
            Map.of("image/png", "png", "image/jpeg", "jpeg", "image/svg+xml", "svg");

    private static final long UNITS_OF_A_TWIP = 635;
    private static final long UNITS_OF_A_PIXEL = 9525;

    /** A page has room for it, with a caption below. */
    private static final long HIGHEST = 200 * 36_000L;

    private static final Pattern LENGTH = Pattern.compile("\\d{1,5}");

    /** What programs see that know no drawings: a transparent dot. */
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==");

    private final Map<String, DocumentImage> images;
    private final Template template;
    private final Relationships relationships;
    private final Ids ids;
    private final Map<String, String> relationshipBySource = new HashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String dot;

    Pictures(Map<String, DocumentImage> images, Template template, Relationships relationships, Ids ids) {
        this.images = images;
        this.template = template;
        this.relationships = relationships;
        this.ids = ids;
    }

    /** The picture of an {@code img}; empty if the document has none of that name or it is of a form that Word has not. */
    Optional<Picture> picture(Element element) {
        String source = element.attribute("src");
        DocumentImage image = source == null ? null : images.get(source);
        if (image == null || !ENDINGS.containsKey(image.mediaType())) {
            return Optional.empty();
        }
        Optional<PictureSize> size = PictureSize.of(image);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        String relationship = relationshipBySource.computeIfAbsent(
                source, name -> add(image.bytes(), ENDINGS.get(image.mediaType())));
        boolean scalable = image.mediaType().equals("image/svg+xml");
        if (scalable && dot == null) {
            dot = add(DOT, "png");
        }
        String alt = Texts.collapse(Objects.requireNonNullElse(element.attribute("alt"), ""));
        return Optional.of(sized(
                size.get().scaled(length(element.attribute("width")), length(element.attribute("height"))),
                new Picture(scalable ? dot : relationship, scalable ? relationship : null, ids.take(), alt, 0, 0)));
    }

    private static int length(String attribute) {
        return attribute != null && LENGTH.matcher(attribute).matches() ? Integer.parseInt(attribute) : 0;
    }

    private Picture sized(PictureSize size, Picture picture) {
        double width = size.width() * UNITS_OF_A_PIXEL;
        double height = size.height() * UNITS_OF_A_PIXEL;
        double scale = Math.min(1, Math.min(template.textWidth() * UNITS_OF_A_TWIP / width, HIGHEST / height));
        return new Picture(
                picture.relationship(),
                picture.drawing(),
                picture.id(),
                picture.alt(),
                Math.max(1, (long) (width * scale)),
                Math.max(1, (long) (height * scale)));
    }

    private String add(byte[] bytes, String ending) {
        int number = parts.size() + 1;
        String name;
        do {
            name = "word/media/picture" + number++ + "." + ending;
        } while (template.names().contains(name) || parts.containsKey(name));
        parts.put(name, bytes);
        return relationships.add(
                Relationships.OFFICE + "image", Relationships.relative(template.mainName(), name), false);
    }

    void write(PackageWriter file, ContentTypes types) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            file.add(part.getKey(), part.getValue());
        }
        for (Map.Entry<String, String> type : ENDINGS.entrySet()) {
            if (parts.keySet().stream().anyMatch(part -> part.endsWith("." + type.getValue()))) {
                types.setEnding(type.getValue(), type.getKey());
            }
        }
    }
}
