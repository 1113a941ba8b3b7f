// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.damage.Damaged;

/**
 * The grammar of what stands beside a name: a public body or a title.
 *
 * @param text as written, without stray signs before it
 * @param isTitle true for a title, false for a body
 * @param end the place after its last token
 */
public record Affiliation(String text, boolean isTitle, int end) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern STRAY = Pattern.compile("^[~•*·.,;:_|¢«»°]+");
    private static final Pattern COMMUNE = Pattern.compile("(?:kommuns?|stad|kommunförbund|landsting)[,;]?", FLAGS);
    private static final Pattern REGION =
            Pattern.compile("(?:Region|Landstinget|Samordningsförbundet|Länsstyrelsen)", FLAGS);
    private static final Pattern AGENCY = Pattern.compile(
            "(?:" + Damaged.regex("Försäkringskassan") + "|" + Damaged.regex("Arbetsförmedlingen")
                    + "|FK|AF|Af|Fk|NNS|Finsam|Kriminalv" + Damaged.regex("å") + "rden|Skatteverket|SCB|SKR"
                    + "|\\p{L}{3,}(?:regionen|verket|myndigheten|kassan|f" + Damaged.regex("ö") + "rmedlingen|polisen"
                    + "|universitetet|h" + Damaged.regex("ö") + "gskolan|n" + Damaged.regex("ä") + "mnden"
                    + "|f" + Damaged.regex("ö") + "rbund(?:et)?|landstinget|byrån"
                    + "|kontoret|kansliet|förvaltningen|bolaget|riksförbundet|lärarförbundet))[,;]?",
            FLAGS);
    private static final Pattern DIRECTION = Pattern.compile(
            "(?:Norra|Södra|Östra|Västra|Stora|Lilla|Nya|Övre|Nedre|Gamla|Mellersta|Upplands|Centrala|Inre|Yttre|Mellan|Sydöstra|Sydvästra|Nordöstra|Nordvästra)",
            FLAGS);
    private static final Pattern TITLE = Pattern.compile(
            "\\p{L}*-?(?:chef(?:en)?|" + Damaged.regex("ordförande") + "|ordf|ledamot|" + Damaged.regex("ersättare")
                    + "|suppleant|revisor(?:er)?|sekreterare|handl" + Damaged.regex("ä")
                    + "ggare|samordnare|ekonom|utvecklare|strateg|controller"
                    + "|direkt" + Damaged.regex("ö") + "r|koordinator|tj" + Damaged.regex("ä") + "nsteman|tj"
                    + Damaged.regex("ä")
                    + "nsteperson|utredare|kommunikat" + Damaged.regex("ö") + "r|ledare|konsult|administrat"
                    + Damaged.regex("ö") + "r|assistent|r" + Damaged.regex("å")
                    + "dgivare|jurist|analytiker|specialist|coach|ombud"
                    + "|representant|f" + Damaged.regex("ö") + "retr" + Damaged.regex("ä")
                    + "dare|f" + Damaged.regex("ö") + "redragande|kanslist|registrator|kamrer|inspekt"
                    + Damaged.regex("ö")
                    + "r|kommunalr" + Damaged.regex("å") + "d|regionr" + Damaged.regex("å")
                    + "d|planerare|praktikant|justerare|arkitekt|ingenjör|tekniker|pedagog|rektor|lärare|lantmätare|kurator|psykolog"
                    + "|läkare|sköterska|terapeut|geolog|biolog|ekolog|antikvarie|bibliotekarie|intendent|notarie|mästare"
                    + "|föreståndare|förvaltare|redaktör|informatör|arkivarie|redovisare|vägledare|ansvarig|lots|expert"
                    + "|advokat|direktör|jägmästare|agronom|forskare|professor|docent|lektor|företrädare|talesperson|projektör|(?:hus|mötes|kontakt)v(?:ä|a)rd)\\.?[,;]?",
            FLAGS);
    private static final Pattern QUALIFIER = Pattern.compile(
            "(?:" + Damaged.regex("biträdande")
                    + "|bitr\\.?|vice|v\\.?|tf\\.?|t\\.f\\.|tillförordnad|förtroendevald|auktoriserad|adjungerad"
                    + "|tjänstgörande|tjg\\.?|andre|andra|förste|första|[12]:[ea]|verkställande|lokal|regional|extern|ansvarig)",
            FLAGS);
    private static final Pattern LINK = Pattern.compile("(?:i|för|på|vid|hos|inom|av|och)");
    private static final Pattern OWNER = Pattern.compile("\\p{Ll}{4,}s");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}\\p{L}+");
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+[,;]?");

    /** True if a word belongs to a body or a title and never to a name. */
    static boolean isWord(String token) {
        String word = STRAY.matcher(token).replaceFirst("");
        return AGENCY.matcher(word).matches()
                || COMMUNE.matcher(word).matches()
                || REGION.matcher(word).matches()
                || TITLE.matcher(word).matches()
                || QUALIFIER.matcher(word).matches() && word.length() > 2;
    }

    /** The body or title that begins at a token. */
    public static Optional<Affiliation> at(List<String> tokens, int start) {
        if (start >= tokens.size()) {
            return Optional.empty();
        }
        String first = STRAY.matcher(tokens.get(start)).replaceFirst("");
        int end = -1;
        boolean title = false;
        if (AGENCY.matcher(first).matches()) {
            end = start + 1;
        } else if (REGION.matcher(first).matches()) {
            end = region(tokens, start);
        } else if (commune(tokens, start) > 0) {
            end = commune(tokens, start);
        } else {
            end = title(tokens, start);
            title = end > 0;
        }
        if (end < 0) {
            return Optional.empty();
        }
        String text =
                STRAY.matcher(String.join(" ", tokens.subList(start, end))).replaceFirst("");
        return Optional.of(new Affiliation(text, title, end));
    }

    /** All bodies and titles of a run without gaps; empty if a word fits none. */
    public static List<Affiliation> all(List<String> tokens, int start) {
        List<Affiliation> all = new ArrayList<>();
        int i = start;
        while (i < tokens.size()) {
            Optional<Affiliation> next = at(tokens, i);
            if (next.isEmpty()) {
                return List.of();
            }
            all.add(next.get());
            i = next.get().end();
        }
        return all;
    }

    private static int region(List<String> tokens, int start) {
        int end = start + 1;
        if (end < tokens.size() && "i".equals(tokens.get(end))) {
            end++;
        }
        if (end < tokens.size() && DIRECTION.matcher(tokens.get(end)).matches() && end + 1 < tokens.size()) {
            end++;
        }
        if (end < tokens.size() && PLACE.matcher(tokens.get(end)).matches() && commune(tokens, end) < 0) {
            end++;
        }
        if (end < tokens.size() && "län".equals(tokens.get(end))) {
            end++;
        }
        return end;
    }

    private static int commune(List<String> tokens, int start) {
        int end = start;
        if (DIRECTION.matcher(tokens.get(end)).matches()) {
            end++;
        }
        boolean place =
                end + 1 < tokens.size() && PLACE.matcher(tokens.get(end)).matches();
        return place && COMMUNE.matcher(tokens.get(end + 1)).matches() ? end + 2 : -1;
    }

    private static int title(List<String> tokens, int start) {
        int end = start;
        while (end < tokens.size()
                && end - start < 3
                && QUALIFIER.matcher(strip(tokens.get(end))).matches()) {
            end++;
        }
        if (end + 2 < tokens.size()
                && tokens.get(end).endsWith("-")
                && "och".equals(tokens.get(end + 1))
                && TITLE.matcher(tokens.get(end + 2)).matches()) {
            end += 2;
        } else if (end + 1 < tokens.size()
                && OWNER.matcher(tokens.get(end)).matches()
                && TITLE.matcher(tokens.get(end + 1)).matches()) {
            end++;
        }
        if (end >= tokens.size() || !TITLE.matcher(strip(tokens.get(end))).matches()) {
            return -1;
        }
        end++;
        while (end + 1 < tokens.size()
                && LINK.matcher(tokens.get(end)).matches()
                && LOWER.matcher(tokens.get(end + 1)).matches()) {
            end += 2;
        }
        return end;
    }

    private static String strip(String token) {
        return STRAY.matcher(token).replaceFirst("");
    }
}
