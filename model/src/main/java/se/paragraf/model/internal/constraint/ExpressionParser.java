// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads expressions. */
final class ExpressionParser {

    private static final String NAME = "([\\p{L}_][\\p{L}\\p{N}_]*+)";
    private static final String NAMES = "(" + NAME + "(?:\\s*+,\\s*+" + NAME + ")*+)";
    private static final String NUMBER = "(-?\\d{1,30}+(?:\\.\\d{1,30}+)?)";
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final List<Form> FORMS = List.of(
            new Form("required\\s++" + NAMES, parts -> new Required(names(parts))),
            new Form("at\\s++most\\s++one\\s++of\\s++" + NAMES, parts -> new AtMostOne(names(parts))),
            new Form("unique\\s++" + NAME + "\\." + NAME, parts -> new Unique(parts.group(1), parts.group(2))),
            new Form("path\\s++" + NAME, parts -> new PathInside(parts.group(1))),
            new Form(NAME + "\\s*+<=\\s*+" + NAME, parts -> new InOrder(parts.group(1), parts.group(2))),
            new Form(
                    NAME + "\\s++in\\s++" + NUMBER + "\\.\\." + NUMBER,
                    parts -> new InRange(
                            parts.group(1), new BigDecimal(parts.group(2)), new BigDecimal(parts.group(3)))),
            new Form(NAME + "\\s*+~\\s*+(.+)", parts -> new Matches(parts.group(1), Pattern.compile(parts.group(2)))));

    private ExpressionParser() {}

    /** The expression; empty if the text is none. */
    static Optional<Expression> parse(String text) {
        String whole = text.strip();
        for (Form form : FORMS) {
            Matcher parts = form.pattern().matcher(whole);
            if (parts.matches()) {
                try {
                    return Optional.of(form.make().apply(parts));
                } catch (PatternSyntaxException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> names(MatchResult parts) {
        return List.of(COMMA.split(parts.group(1)));
    }

    private record Form(Pattern pattern, Function<MatchResult, Expression> make) {

        Form(String pattern, Function<MatchResult, Expression> make) {
            this(Pattern.compile(pattern, Pattern.DOTALL), make);
        }
    }
}
