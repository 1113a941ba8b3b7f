// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.VatBasis;

class AmountsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "reservera 90 tkr för 2031 samt 110 tkr för 2032;90000/2031 110000/2032",
                "avsätta 1,5 mnkr;1500000/null",
                "avsätta 1 250 000 kronor;1250000/null",
                "avsätta 1\u00a0250\u00a0000 kr;1250000/null",
                "avsätta 1.250.000 kr;1250000/null",
                "avsätta 2 mkr under 2031;2000000/2031",
                "avsätta 250 000 kr;250000/null",
                "avsätta 150 000:-;150000/null",
                "avsätta 3 miljoner kronor år 2031;3000000/2031",
                "avsätta 40 tusen kronor;40000/null",
                "anta budget för 2031 på 4 500 tkr;4500000/2031",
                "godkänna bokslutet för 2024, och att underskottet om 38 Mkr inte balanseras;38000000/null",
                "avsätta 150tkr för budgetåret 2031;150000/2031",
                "avsätta 20 kkr från och med 2031-01-01;20000/null",
                "avsätta 100 tkr till oförutsedda utgifter under 2031;100000/2031",
                "avsätta 200 tkr ur 2031 års budget;200000/2031",
                "anta 2031 års budget på 4 500 tkr;4500000/2031",
                "2031: 150 tkr och 2032: 200 tkr;150000/2031 200000/2032",
                "100 000 kr (2031) och 50 000 kr (2032);100000/2031 50000/2032",
                "150 tkr 2031;150000/2031",
                "150 tkr per år 2031–2033;150000/null",
                "150 tkr årligen under åren 2031-2033;150000/null",
                "6,8 mnkr fördelat på 2031 och 2032;6800000/null",
                "högst 75 000 kronor exkl. moms under 2031;75000/2031",
                "SEK 20 000;20000/null",
                "500 000 SEK;500000/null",
                "0,5 Mkr;500000/null",
                "3,2 miljarder kronor;3200000000/null",
                "3,2 miljarder till vården;3200000000/null",
                "2 miljoner invånare;",
                "två miljoner kronor;2000000/null",
                "fem tusen kronor;5000/null",
                "tusen kronor;1000/null",
                "150 t kr;150000/null",
                "ramen för 2031 är 6,2 mkr och för 2032 6,4 mkr;6200000/2031 6400000/2032",
                "anta planen för 2031–2033;",
                "se § 12 och punkt 150;",
                "sänka andelen till 25 %;",
                "hålla mötet kl 13.00;",
                "ta in 5 krav;",
            })
    void sums_are_whole_kronor_with_their_year(String text, String expected) {
        assertThat(Amounts.of(text).stream().map(amount -> amount.getSek() + "/" + amount.getYear()))
                .containsExactlyElementsOf(expected == null ? java.util.List.of() : Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "upp till 25 % av tiden;25",
                "höjs med 2,5 procent;2.5",
                "mellan 20–30 %;20 30",
                "från 80% till 70%;80 70",
                "ökar med 3 procentenheter;",
                "för 2031;",
            })
    void percentages_are_numbers(String text, String expected) {
        assertThat(Amounts.percentages(text).stream().map(Object::toString))
                .containsExactlyElementsOf(expected == null ? java.util.List.of() : Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "högst 40 000 kr exkl. moms;EXCLUDED",
                "högst 40 000 kronor (exklusive moms);EXCLUDED",
                "högst 40 tkr per år, inklusive moms;INCLUDED",
                "högst 40 000 kr inkl moms;INCLUDED",
                "högst 40 000 kr;UNSTATED",
                "högst 40 000 kr. Priset är inklusive moms;UNSTATED"
            })
    void a_sum_is_with_or_without_tax_where_the_text_says_so(String text, VatBasis vat) {
        assertThat(Amounts.of(text)).extracting(Amount::getVat).containsExactly(vat);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"betala 1 250,50 kronor;1251;1250.50", "betala 1 250,00 kronor;1250;", "avsätta 1,5 mnkr;1500000;"
            })
    void a_sum_keeps_its_ore(String text, long sek, BigDecimal exact) {
        assertThat(Amounts.of(text))
                .extracting(Amount::getSek, Amount::getExact)
                .containsExactly(tuple(sek, exact));
    }
}
