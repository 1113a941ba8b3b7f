// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.internal.document.picture.Picture;
import se.paragraf.core.internal.document.picture.PictureFault;
import se.paragraf.core.internal.document.picture.PictureFolder;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/**
 * The pictures that a template asks for: those of the minutes from the folder of their file, and the logo. A picture that
 * cannot be taken ends the document with what is wrong with it as soon as the template is through.
 */
public final class Pictures implements TemplateTool {

    /** The space for text on a page of A4, in pixels of 1/96 inch. */
    private static final int WIDEST = 604;

    private static final int HIGHEST = 740;
    private static final int LOGO_WIDEST = 260;
    private static final int LOGO_HIGHEST = 72;
    private static final long MOST_BYTES = 100 << 20;

    private final Optional<PictureFolder> folder;
    private final Optional<Picture> logo;
    private final Map<String, Map<String, Object>> known = new HashMap<>();
    private final Images images = new Images();

    /** Without a folder pictures of the minutes are told in words. */
    public Pictures(Optional<Path> folder, Optional<Picture> logo) {
        this.folder = folder.map(PictureFolder::new);
        this.logo = logo.map(picture -> picture.within(LOGO_WIDEST, LOGO_HIGHEST));
    }

    /** The {@code src}, {@code width} and {@code height} of a picture of the minutes; empty where words must do. */
    public Map<String, Object> of(ImageBlock block) {
        if (folder.isEmpty() || !Words.areIn(block.getFile()) || images.fault != null) {
            return Map.of();
        }
        try {
            if (!block.isDecorative() && !Words.areIn(block.getAlt())) {
                throw new ExportException(Message.of(Pictures.class, "picture.alt", block.getFile(), paragraph(block)));
            }
            Map<String, Object> picture = known.get(block.getFile());
            if (picture == null) {
                picture = images.add(
                        "picture-" + (known.size() + 1),
                        Picture.of(folder.get().read(block.getFile(), block.getChecksum()))
                                .within(WIDEST, HIGHEST));
                known.put(block.getFile(), picture);
            }
            if (images.bytes > MOST_BYTES) {
                throw new ExportException(Message.of(Pictures.class, "pictures.heavy", MOST_BYTES >> 20));
            }
            return picture;
        } catch (PictureFault e) {
            images.fault = new ExportException(
                    Message.of(
                            Pictures.class,
                            "picture.fault",
                            block.getFile(),
                            paragraph(block),
                            e.reason().orElseThrow()),
                    e);
        } catch (ExportException e) {
            images.fault = e;
        }
        return Map.of();
    }

    /** The {@code src}, {@code width} and {@code height} of the logo; empty if there is none. */
    public Map<String, Object> logo() {
        return logo.map(picture -> images.add("logo", picture)).orElse(Map.of());
    }

    /** What the template asked for, kept where no template reaches. */
    public static Map<String, DocumentImage> taken(Pictures pictures) throws ExportException {
        if (pictures.images.fault != null) {
            throw pictures.images.fault;
        }
        return pictures.images.bySource;
    }

    private static String paragraph(ImageBlock block) {
        return block.eContainer() instanceof Paragraph paragraph ? new Matters().number(paragraph) : "";
    }

    private static final class Images {

        private final Map<String, DocumentImage> bySource = new LinkedHashMap<>();
        private long bytes;
        private ExportException fault;

        Map<String, Object> add(String name, Picture picture) {
            String source = name + (picture.image().mediaType().equals("image/png") ? ".png" : ".jpg");
            if (bySource.put(source, picture.image()) == null) {
                bytes += picture.image().bytes().length;
            }
            return Map.of("src", source, "width", picture.width(), "height", picture.height());
        }
    }
}
