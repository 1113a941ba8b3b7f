// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.export.ExportException;

/** The pictures that a document brings with it. There are no others: nothing is read from the disk or the net. */
final class Pictures implements FSStreamFactory {

    /** What the pictures are called towards the renderer, which knows streams by protocol. */
    static final String PROTOCOL = "picture";

    private static final String PREFIX = PROTOCOL + ":";

    private final Map<String, DocumentImage> images;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int decorative;
    private String refused;

    Pictures(Map<String, DocumentImage> images) {
        this.images = images;
    }

    /** Takes an element into account; it is led to the picture and gets the description that the renderer asks for. */
    void add(Element element) throws ExportException {
        String source = element.getAttribute("src");
        if (!images.containsKey(source)) {
            throw Refusal.of("pdf.picture.unknown", source);
        }
        if (element.getAttribute("alt").isBlank()) {
            if (!isDecorative(element)) {
                throw Refusal.of("pdf.picture.alt", source);
            }
            element.setAttribute("alt", Decorations.MARK + decorative++);
        }
        element.setAttribute("src", name(source));
    }

    private static boolean isDecorative(Element element) {
        return element.hasAttribute("alt") && (" " + element.getAttribute("class") + " ").contains(" decorative ");
    }

    private String name(String source) throws ExportException {
        String known = names.get(source);
        if (known == null) {
            known = PREFIX + names.size();
            names.put(source, known);
            files.put(known, ArchivablePicture.of(source, images.get(source)));
        }
        return known;
    }

    boolean hasDecorative() {
        return decorative > 0;
    }

    /** What the renderer wants to read, by our name; as it was if it is none of the pictures, to be refused. */
    String resolve(String uri) {
        try {
            return images.containsKey(uri) ? name(uri) : uri;
        } catch (ExportException e) {
            // Told by check(): the renderer would say that it cannot read it, and not why.
            refused = uri;
            return uri;
        }
    }

    /** Whether the renderer may have it; what it may not have is remembered. */
    boolean allows(String uri) {
        boolean allowed = files.containsKey(uri) || images.containsKey(uri) && !uri.equals(refused);
        if (!allowed && refused == null) {
            refused = String.valueOf(uri);
        }
        return allowed;
    }

    /** Refuses the document if it asked for something else than its pictures. */
    void check() throws ExportException {
        if (refused != null) {
            if (images.containsKey(refused)) {
                ArchivablePicture.of(refused, images.get(refused));
            }
            throw Refusal.of("pdf.outside", refused);
        }
    }

    @Override
    public FSStream getUrl(String uri) {
        byte[] file = files.get(uri);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(file);
            }

            @Override
            public Reader getReader() {
                return new StringReader("");
            }
        };
    }
}
