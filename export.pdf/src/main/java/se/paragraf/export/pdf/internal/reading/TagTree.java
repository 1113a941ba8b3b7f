// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import se.paragraf.core.importing.text.Form;
import se.paragraf.export.pdf.internal.ForeignPdf;
import se.paragraf.export.pdf.internal.PdfFault;

/** Follows the tags of a file and puts the words below them together to blocks. */
final class TagTree {

    /** Tags are no deeper in each other in any document that was written. */
    private static final int DEEPEST = 200;

    private static final int MOST = 1_000_000;

    private final Roles roles;
    private final TaggedWords words;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Block> blocks = new ArrayList<>();
    private List<Piece> run = new ArrayList<>();
    private Form form = Form.PARAGRAPH;
    private String mark = "";
    private int depth;

    private TagTree(Roles roles, TaggedWords words) {
        this.roles = roles;
        this.words = words;
    }

    /** The blocks in the order of the tags. */
    static List<Block> of(COSDictionary root, TaggedWords words) throws PdfFault {
        TagTree tree = new TagTree(new Roles(root), words);
        tree.kids(root, null);
        tree.flush();
        return tree.blocks;
    }

    private void kids(COSDictionary element, COSDictionary page) throws PdfFault {
        COSDictionary own = element.getDictionaryObject(COSName.PG) instanceof COSDictionary named ? named : page;
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                kid(several.getObject(i), own);
            }
        } else {
            kid(kids, own);
        }
    }

    private void kid(COSBase kid, COSDictionary page) throws PdfFault {
        if (kid instanceof COSNumber id) {
            run.addAll(words.take(page, id.intValue()));
        } else if (kid instanceof COSDictionary element) {
            if (element.containsKey(COSName.MCID)) {
                COSDictionary own =
                        element.getDictionaryObject(COSName.PG) instanceof COSDictionary named ? named : page;
                // What a form counts by itself has no place here.
                if (!element.containsKey(COSName.getPDFName("Stm"))) {
                    run.addAll(words.take(own, element.getInt(COSName.MCID)));
                }
            } else if (element.getCOSName(COSName.S) != null && seen.add(element)) {
                element(element, page);
            }
        }
    }

    private void element(COSDictionary element, COSDictionary page) throws PdfFault {
        if (seen.size() > MOST || ++depth > DEEPEST) {
            throw ForeignPdf.tooLarge();
        }
        String role = roles.of(element);
        if (Roles.isInline(role)) {
            inline(element, page);
        } else if (role.equals("Table")) {
            flush();
            blocks.add(new Block.Table(rows(element, page)));
        } else if (role.equals("LI")) {
            item(element, page);
        } else {
            Form outer = form;
            flush();
            form = Roles.isHeading(role) ? Form.HEADING : outer == Form.HEADING ? Form.PARAGRAPH : outer;
            kids(element, page);
            flush();
            form = mark.isEmpty() && outer == Form.ITEM ? Form.PARAGRAPH : outer;
        }
        depth--;
    }

    /** What it stands for may be said of the whole. */
    private void inline(COSDictionary element, COSDictionary page) throws PdfFault {
        int start = run.size();
        kids(element, page);
        String actual = element.getString(COSName.ACTUAL_TEXT);
        if (actual != null && run.size() > start) {
            List<Piece> shown = run.subList(start, run.size());
            Piece first = shown.get(0);
            Segment place = first.segment();
            Piece told = new Piece(
                    first.page(),
                    new Segment(
                            actual,
                            place.left(),
                            place.right(),
                            place.baseline(),
                            place.size(),
                            place.blank(),
                            place.mark()));
            shown.clear();
            run.add(told);
        }
    }

    /** An item begins with its mark, which stands by itself or with its text. */
    private void item(COSDictionary item, COSDictionary page) throws PdfFault {
        flush();
        Form outer = form;
        form = Form.ITEM;
        mark = "- ";
        for (COSDictionary part : elements(item)) {
            if (roles.of(part).equals("Lbl") && seen.add(part)) {
                kids(part, page(item, page));
                mark = Marks.of(run);
                run = new ArrayList<>();
            }
        }
        kids(item, page);
        flush();
        mark = "";
        form = outer;
    }

    private List<List<List<Block.Text>>> rows(COSDictionary part, COSDictionary page) throws PdfFault {
        List<List<List<Block.Text>>> rows = new ArrayList<>();
        for (COSDictionary element : elements(part)) {
            String role = roles.of(element);
            COSDictionary own = page(part, page);
            if (role.equals("TR") && seen.add(element)) {
                List<List<Block.Text>> cells = new ArrayList<>();
                for (COSDictionary cell : elements(element)) {
                    if (seen.add(cell)) {
                        cells.add(texts(cell, page(element, own)));
                    }
                }
                rows.add(cells);
            } else if (role.equals("Caption") && seen.add(element)) {
                rows.add(List.of(texts(element, own)));
            } else if (!role.equals("TR") && seen.add(element) && depth < DEEPEST) {
                depth++;
                rows.addAll(rows(element, own));
                depth--;
            }
        }
        return rows;
    }

    /** A table in a cell is read as its texts. */
    private List<Block.Text> texts(COSDictionary cell, COSDictionary page) throws PdfFault {
        List<Block> outside = blocks;
        List<Piece> before = run;
        Form outer = form;
        String outerMark = mark;
        blocks = new ArrayList<>();
        run = new ArrayList<>();
        form = Form.PARAGRAPH;
        mark = "";
        kids(cell, page);
        flush();
        List<Block.Text> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                texts.add(text);
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.forEach(texts::addAll));
            }
        }
        blocks = outside;
        run = before;
        form = outer;
        mark = outerMark;
        return texts;
    }

    private List<COSDictionary> elements(COSDictionary parent) {
        List<COSDictionary> elements = new ArrayList<>();
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary element && element.getCOSName(COSName.S) != null) {
                    elements.add(element);
                }
            }
        } else if (kids instanceof COSDictionary element && element.getCOSName(COSName.S) != null) {
            elements.add(element);
        }
        return elements;
    }

    /** The page of the kids of an element, unless they name another. */
    private static COSDictionary page(COSDictionary parent, COSDictionary inherited) {
        return parent.getDictionaryObject(COSName.PG) instanceof COSDictionary named ? named : inherited;
    }

    private void flush() {
        if (!run.isEmpty()) {
            blocks.add(new Block.Text(run, form, form == Form.ITEM ? mark : ""));
            run = new ArrayList<>();
            if (form == Form.ITEM) {
                mark = "";
                form = Form.PARAGRAPH;
            }
        }
    }
}
