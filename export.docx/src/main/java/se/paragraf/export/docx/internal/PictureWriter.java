// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import se.paragraf.export.docx.internal.xml.Markup;

/** Writes pictures in DrawingML. */
final class PictureWriter {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private final Markup out;

    PictureWriter(Markup out) {
        this.out = out;
    }

    void write(Picture picture) throws IOException {
        String width = String.valueOf(picture.width());
        String height = String.valueOf(picture.height());
        String name = "Bild " + picture.id();
        out.start("w:drawing").start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", width, "cy", height);
        out.start("wp:docPr", "id", picture.id(), "name", name, "descr", picture.alt());
        if (picture.isDecorative()) {
            decorative();
        }
        out.end("wp:docPr").start("wp:cNvGraphicFramePr");
        out.empty("a:graphicFrameLocks", "xmlns:a", DRAWING, "noChangeAspect", "1");
        out.end("wp:cNvGraphicFramePr").start("a:graphic", "xmlns:a", DRAWING);
        out.start("a:graphicData", "uri", PICTURE).start("pic:pic", "xmlns:pic", PICTURE);
        out.start("pic:nvPicPr").empty("pic:cNvPr", "id", picture.id(), "name", name);
        out.empty("pic:cNvPicPr").end("pic:nvPicPr");
        out.start("pic:blipFill");
        file(picture);
        out.start("a:stretch").empty("a:fillRect").end("a:stretch").end("pic:blipFill");
        out.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        out.empty("a:ext", "cx", width, "cy", height).end("a:xfrm");
        out.start("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .end("a:prstGeom")
                .end("pic:spPr");
        out.end("pic:pic")
                .end("a:graphicData")
                .end("a:graphic")
                .end("wp:inline")
                .end("w:drawing");
    }

    /** What a screen reader passes over is marked so by an extension of Word's. */
    private void decorative() throws IOException {
        out.start("a:extLst", "xmlns:a", DRAWING).start("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
        out.empty(
                "adec:decorative",
                "xmlns:adec",
                "http://schemas.microsoft.com/office/drawing/2017/decorative",
                "val",
                "1");
        out.end("a:ext").end("a:extLst");
    }

    private void file(Picture picture) throws IOException {
        out.start("a:blip", "r:embed", picture.relationship());
        if (picture.drawing() != null) {
            out.start("a:extLst").start("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            out.empty(
                    "asvg:svgBlip",
                    "xmlns:asvg",
                    "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
                    "r:embed",
                    picture.drawing());
            out.end("a:ext").end("a:extLst");
        }
        out.end("a:blip");
    }
}
