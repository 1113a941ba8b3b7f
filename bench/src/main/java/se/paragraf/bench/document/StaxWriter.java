// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.paragraf.bench.word.Block;
import se.paragraf.bench.word.BlockWriter;
import se.paragraf.bench.word.WordFile;
import se.paragraf.core.export.ExportException;

/**
 * As little as it can be: markup by the StAX of the Java runtime into the parts of the template, packed as densely as ours.
 * It is given the blocks ready, reads no XHTML, and leaves out what no reader of text sees and ours has: bookmarks,
 * content controls, and the layout of tables, a seventh of the markup. So it is rather a bound than a peer;
 * {@link StaxReadingWriter} begins where ours does.
 */
final class StaxWriter implements DocumentWriter {

    static final String NAME = "stax";

    private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
    private WordFile file;
    private List<Block> blocks;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String library() {
        return "java.xml " + Runtime.version().feature();
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void prepare(Sample sample) throws ExportException, IOException {
        file = sample.word();
        blocks = file.blocks();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        file.write(out, this::body);
    }

    private void body(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            writer.write(file.begin());
            XMLStreamWriter xml = factory.createXMLStreamWriter(writer);
            new BlockWriter(xml).write(blocks);
            xml.flush();
            writer.write(file.end());
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
