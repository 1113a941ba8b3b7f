// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for words of the source that are neither in the meeting nor among the unplaced. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    /** What labels, running heads, dates and clock times say: it is read into fields and not kept as words. */
    private static final Set<String> READ_AS_FIELDS =
            Set.copyOf(List.of(("sammanträdesprotokoll protokoll mötesprotokoll sida sid"
                            + " sammanträdesdatum sammantridesdatum plats och tid datum dag klockan beslutande ledamöter"
                            + " tjänstgörande ersättare övriga ovriga närvarande deltagare deltagande utses att justera utsedd"
                            + " justeringens justering justerare justerande justeringsperson paragrafer underskrifter"
                            + " underskrift sekreterare ordförande ordforande ordférande vice anslag bevis anslaget"
                            + " anslagsbevis organ sätts upp tas ned ner efter förvaringsplats för protokollet omfattning"
                            + " frånvarande anmält förhinder innehåll innehållsförteckning tjänstepersoner tjänstemän"
                            + " suppleanter adjungerad adjungerade vid justeras beslut dnr bilaga bilagor uppsättande"
                            + " nedtagande anslags anslagets har justerats justerat justeringen tillkännagivits genom hos"
                            + " samt kommuner kommun region förvaras finns ersätter tjg ers från till med nr"
                            + " januari februari mars april maj juni juli augusti september oktober november december"
                            + " måndag tisdag onsdag torsdag fredag måndagen tisdagen onsdagen torsdagen fredagen"
                            + " sammanträdestid sammanträdesplats uppsättes nedtages tidigast uppsatt nedtas den"
                            + " datum uppsdttande justeringsdatum information informationsärende beslutsärende diskussion"
                            + " diskussionsärende rapport sista överklagande överklagan sammanträde extra mötesform"
                            + " ajournering ordinarie representerar närvaro anslagsdatum anslagstavlor anslagstavlorna anslagstavla satts veckor tre kommunens"
                            + " regionens digitala hybridmöte distansmöte telefonmöte digitalt via teams ordf"
                            + " mötestid mötesdatum lokal styrelseprotokoll justerades kommuns norrbygds skype protokollets forvaras anslås anslagits samma")
                    .split(" +")));

    private Words() {}

    static void judge(Score score, String source, JsonNode read) {
        Set<String> kept = new HashSet<>(READ_AS_FIELDS);
        keep(read, kept);
        Set<String> lines = new HashSet<>();
        source.lines().map(String::strip).filter(lines::add).forEach(line -> WORD.matcher(line)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .forEach(word ->
                        score.add(Group.WORDS, word, kept.contains(word), line, kept.contains(word) ? word : null)));
    }

    private static void keep(JsonNode node, Set<String> kept) {
        if (node.isTextual()) {
            WORD.matcher(node.asText())
                    .results()
                    .forEach(word -> kept.add(word.group().toLowerCase(Locale.ROOT)));
        }
        node.forEach(child -> keep(child, kept));
    }
}
