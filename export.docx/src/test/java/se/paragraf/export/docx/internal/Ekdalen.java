// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;

/** The Word template of an invented federation: fonts, colours, margins, a logo, texts around the document. */
final class Ekdalen {

    private static final String LOGO =
            "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1440000\" cy=\"360000\"/><wp:docPr id=\"31\" name=\"Logotyp\" descr=\"Ekdalens logotyp\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"31\" name=\"Logotyp\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1440000\" cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private Ekdalen() {}

    static byte[] template() throws Exception {
        Templates template = Templates.standard()
                .change("word/styles.xml", styles -> styles.replace("Arial", "DejaVu Serif")
                        .replace("1D4477", "1E6B3A"))
                .change("word/document.xml", text -> text.replace("w:left=\"1417\"", "w:left=\"2268\""))
                .replace("word/header1.xml", "<w:sdt>", LOGO + "<w:r><w:tab/></w:r><w:sdt>")
                .with(
                        "word/_rels/header1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/logo.png\"/></Relationships>")
                .replace(
                        "[Content_Types].xml",
                        "<Override",
                        "<Default Extension=\"png\" ContentType=\"image/png\"/><Override")
                .body(Templates.paragraph("Samordningsförbundet Ekdalen – Storgatan 1, 123 45 Ekdalen")
                        + Templates.control("innehallsforteckning", "<w:p/>") + "BODY"
                        + Templates.paragraph("Protokollet trycks på återvunnet papper."));
        template.parts().put("word/media/logo.png", logo());
        return template.file();
    }

    private static byte[] logo() throws Exception {
        BufferedImage image = new BufferedImage(160, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x1E6B3A));
        graphics.fillRect(0, 0, 160, 40);
        graphics.setColor(Color.WHITE);
        graphics.fillOval(10, 5, 30, 30);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
