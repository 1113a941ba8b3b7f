// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import se.paragraf.bench.document.DocumentWriter;
import se.paragraf.bench.document.Library;
import se.paragraf.bench.document.Sample;
import se.paragraf.bench.word.Block;
import se.paragraf.bench.word.WordFile;
import se.paragraf.core.export.ExportException;

/** docx4j, into a template. */
public final class Docx4jWriter implements DocumentWriter {

    private byte[] template;
    private List<Block> blocks;

    @Override
    public String name() {
        return "docx4j";
    }

    @Override
    public String library() {
        return Library.of(WordprocessingMLPackage.class);
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void prepare(Sample sample) throws ExportException, IOException {
        WordFile file = sample.word();
        template = file.template("");
        blocks = file.blocks();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(template));
            Docx4jBlocks.add(blocks, document.getMainDocumentPart().getContent());
            document.save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
    }
}
