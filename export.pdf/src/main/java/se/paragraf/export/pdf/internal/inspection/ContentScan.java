// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import se.paragraf.export.pdf.internal.PdfFault;

/** Looks for text and pictures in what pages draw, and in the forms that they draw. Each form is looked at once. */
final class ContentScan {

    /** Forms in forms in forms are drawn no deeper by anybody. */
    private static final int DEEPEST = 20;

    private final Unpacking unpacking;
    private final FontsOutside fonts;
    private final Map<COSStream, Shown> forms = new IdentityHashMap<>();
    private int depth;

    /**
     * What is drawn.
     *
     * @param text whether there is text among it, seen or not: recognised text lies unseen behind its picture
     * @param pictured how much of the ground pictures cover, each by itself
     */
    record Shown(boolean text, double pictured) {

        static final Shown NOTHING = new Shown(false, 0);
    }

    ContentScan(Unpacking unpacking, FontsOutside fonts) {
        this.unpacking = unpacking;
        this.fonts = fonts;
    }

    Shown of(PDPage page) throws IOException, PdfFault {
        PDResources resources = page.getResources();
        COSDictionary named = resources == null ? new COSDictionary() : resources.getCOSObject();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream one) {
            content.write(unpacking.of(one));
        } else if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSStream part) {
                    content.write(unpacking.of(part));
                    content.write('\n');
                }
            }
        }
        return new Drawing(this, named, fonts).of(content.toByteArray());
    }

    /** What a form shows on its own ground; resources it does not have are those of whoever draws it. */
    Shown of(COSStream form, COSDictionary drawing) throws IOException, PdfFault {
        Shown known = forms.get(form);
        if (known != null) {
            return known;
        }
        // One that draws itself shows nothing more by that.
        forms.put(form, Shown.NOTHING);
        if (depth == DEEPEST) {
            return Shown.NOTHING;
        }
        depth++;
        COSDictionary named = form.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary own ? own : drawing;
        Shown shown = new Drawing(this, named, fonts).of(unpacking.of(form));
        depth--;
        forms.put(form, shown);
        return shown;
    }
}
