// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.text.NumberSpan;

/** What one can choose of documents that are made, the same for all formats. */
final class ExportChoices {

    @Option(names = "--document", paramLabel = "KIND")
    private String document;

    @Option(names = "--paragraph", paramLabel = "N,N-M", split = ",", converter = Numbers.class)
    private List<NumberSpan> paragraphs = List.of();

    @Option(names = "--audience", paramLabel = "public|internal")
    private Audience audience = Audience.INTERNAL;

    @Option(names = "--templates", paramLabel = "DIR")
    private Path templates;

    @Option(names = "--language", paramLabel = "sv|en|...", converter = Tag.class)
    private Locale language;

    @Option(names = "--pdf-a", paramLabel = "2a|3a")
    private PdfA pdfA;

    @Option(names = "--no-model")
    private boolean noModel;

    /** Levels of PDF/A; the third can carry the file of the model. */
    enum PdfA {
        TWO("2a"),
        THREE("3a");

        private final String level;

        PdfA(String level) {
            this.level = level;
        }

        @Override
        public String toString() {
            return level;
        }
    }

    /** The folder of templates, which may not be there. */
    Optional<Path> templates() {
        return Optional.ofNullable(templates);
    }

    /**
     * The kind that was chosen.
     *
     * @throws UsageException if there is no such kind, or what else was chosen does not fit it
     */
    Optional<DocumentType> type(List<DocumentType> installed, CommandLine command, Console console) {
        if (noModel && pdfA == PdfA.THREE) {
            throw new UsageException(command, console.text("export.nomodel"));
        }
        Optional<DocumentType> type = Optional.ofNullable(document).map(name -> installed.stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        command,
                        console.text(
                                "documents.unknown",
                                name,
                                installed.stream().map(DocumentType::name).collect(Collectors.joining(", "))))));
        boolean possible = type.map(DocumentType::hasChosenParagraphs).orElse(false);
        if (paragraphs.isEmpty()
                && type.map(DocumentType::needsChosenParagraphs).orElse(false)) {
            throw new UsageException(
                    command, console.text("export.paragraphs.none", type.get().name()));
        } else if (!possible && !paragraphs.isEmpty()) {
            String fitting = installed.stream()
                    .filter(DocumentType::hasChosenParagraphs)
                    .map(DocumentType::name)
                    .collect(Collectors.joining(", "));
            throw new UsageException(command, console.text("export.paragraphs.other", fitting));
        }
        return type;
    }

    /** The options for a document of a kind, or of the usual one. */
    ExportOptions options(Optional<DocumentType> type) {
        ExportOptions options =
                ExportOptions.defaults().withParagraphs(paragraphs).withAudience(audience);
        if (type.isPresent()) {
            options = options.withDocument(type.get().name());
        }
        if (templates != null) {
            options = options.withTemplates(templates);
        }
        if (language != null) {
            options = options.withLanguage(language);
        }
        if (pdfA != null) {
            options = options.withSetting("pdf.a", pdfA.toString());
        }
        return noModel
                ? options.withSetting("docx.model", "false")
                        .withSetting("html.model", "false")
                        .withSetting("pdf.model", "false")
                : options;
    }

    /** Numbers of paragraphs, 12 or 12-14. */
    static final class Numbers implements ITypeConverter<NumberSpan> {

        private static final Pattern SPAN = Pattern.compile("§{0,2}\\s*(\\d{1,9})(?:\\s*[-–]\\s*(\\d{1,9}))?");

        @Override
        public NumberSpan convert(String value) {
            Matcher span = SPAN.matcher(value.strip());
            if (span.matches()) {
                int first = Integer.parseInt(span.group(1));
                int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
                if (first <= last) {
                    return new NumberSpan(first, last);
                }
            }
            throw new TypeConversionException(value);
        }
    }

    /** A language by its tag of BCP 47. */
    static final class Tag implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String value) {
            Locale locale = new Locale.Builder().setLanguageTag(value.strip()).build();
            if (locale.getLanguage().isEmpty()) {
                throw new TypeConversionException(value);
            }
            return locale;
        }
    }
}
