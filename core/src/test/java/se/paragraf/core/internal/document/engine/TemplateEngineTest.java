// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.internal.document.layer.Wording;
import se.paragraf.core.internal.document.tool.Labels;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.Person;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

class TemplateEngineTest {

    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();

    @Test
    void features_maps_and_loops_can_be_read() throws Exception {
        meeting.setPlace("Granå");
        meeting.setDate(LocalDate.of(2024, 3, 14));
        meeting.setMode(MeetingMode.HYBRID);

        assertThat(render("$meeting.place $meeting.date #if($meeting.mode == 'HYBRID')x#end $map.key"
                        + "#foreach($n in $list) $foreach.count:$n#end"))
                .isEqualTo("Granå 2024-03-14 x value 1:a 2:b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a < b & c > d | a &lt; b &amp; c &gt; d",
                "say \"it's\"    | say &quot;it&#39;s&quot;",
                "klart 😀 nu     | klart 😀 nu",
                "^A^Btext        | text"
            })
    void values_are_escaped_where_they_are_written(String value, String written) throws Exception {
        meeting.setPlace(value.replace("^A", "\u0001").replace("^B", "\uD800\uFFFF"));

        assertThat(render("$meeting.place")).isEqualTo(written);
    }

    @Test
    void marks_of_symbol_fonts_are_written_as_what_they_look_like() throws Exception {
        meeting.setPlace("\uF0B7 \uF0A7 \uF0D8 \uF0FC \uF0A8 \uF02D \uF8FF");

        assertThat(render("$meeting.place")).isEqualTo("• ▪ ➢ ✓ ☐ - \uF8FF");
    }

    @Test
    void values_are_escaped_once_inside_macros_and_definitions() throws Exception {
        meeting.setPlace("a & b");

        assertThat(render("#macro(m $x)[$x]#end#define($d)<b>$meeting.place</b>#end#m($meeting.place)$d"))
                .isEqualTo("[a &amp; b]<b>a &amp; b</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$meeting.class.name",
                "$meeting.getClass().forName('java.lang.Runtime')",
                "$label.getClass().getClassLoader()",
                "$text.class",
                "$text.getBytes()",
                "$meeting.eClass().name",
                "$meeting.eResource().resourceSet",
                "$meeting.eGet($meeting)",
                "$meeting.getPlace()",
                "$meeting.setPlace('x')",
                "#set($meeting.place = 'x')",
                "$meeting.paragraphs.clear()",
                "$list.add('x')",
                "#set($map.key = 'x')$map.key.missing",
                "$meeting.paragraphs.iterator()",
                "#foreach($n in $list)$foreach.info.template#end",
                "#foreach($n in $list)$foreach.parent#end",
                "#include('/etc/hostname')",
                "#include('file:///etc/hostname')",
                "#parse('../macros.vm')",
                "$meeting",
                "$list"
            })
    void nothing_but_values_can_be_reached(String attack) {
        assertThatThrownBy(() -> render("\n " + attack))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("given.vm, line 2, column");
        assertThat(meeting.getPlace()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#foreach($a in [1..100000])#foreach($b in [1..100000])#set($c = 1)#end#end",
                "#foreach($a in [1..1000])#foreach($b in [1..100000])0123456789#end#end",
                "#foreach($a in [1..40])#set($text = $text + $text)#end",
                "#foreach($a in [1..40])#set($list = [$list, $list])#end#set($text = '' + $list)",
                "#set($n = 9999)#foreach($a in [1..40])#set($n = $n * $n)#end",
                "#macro(m)#m()#m()#end#m()",
                "#macro(m $x)#m($x + $x)#end#m($text)",
                "#define($d)$d$d#end$d#set($missing = $missing.x)",
                "#evaluate('$meeting.class')"
            })
    void time_and_memory_are_bounded(String attack) {
        assertThatThrownBy(() -> render(attack))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("given.vm");
    }

    @Test
    void a_template_nested_too_deeply_is_refused() {
        String attack = "#if(" + "(".repeat(20_000) + "true" + ")".repeat(20_000) + ")x#end";

        assertThatThrownBy(() -> render(attack)).isInstanceOf(ExportException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text $meeting.plats     | line 1, column 15, at $meeting: ",
                "$missing                | line 1, column 1, at $missing",
                "$meeting.place          | line 1, column 1, at $meeting.place",
                "$label.get('no.such') | line 1, column",
                "#if($text               | line 1"
            })
    void an_error_names_template_line_column_and_reference(String template, String place) {
        assertThatThrownBy(() -> render(template))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("Template given.vm")
                .hasMessageContaining(place);
    }

    @Test
    void a_document_for_the_public_shows_no_more_of_people_than_their_names() throws Exception {
        Federation federation = FederationFactory.eINSTANCE.createFederation();
        federation.setName("Förbundet");
        Person person = FederationFactory.eINSTANCE.createPerson();
        person.setName("Anna Exempel");
        person.setTitle("Chef");
        federation.getPersons().add(person);
        Attendance attendance = MinutesFactory.eINSTANCE.createAttendance();
        attendance.setPerson(person);
        meeting.setFederation(federation);
        meeting.getAttendances().add(attendance);
        Meeting later = MinutesFactory.eINSTANCE.createMeeting();
        Paragraph report = MinutesFactory.eINSTANCE.createParagraph();
        report.setTitle("Hemligt");
        later.getParagraphs().add(report);
        Assignment assignment = MinutesFactory.eINSTANCE.createAssignment();
        assignment.setReportedIn(report);
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.getAssignments().add(assignment);
        meeting.getParagraphs().add(paragraph);
        String template = "$meeting.federation.name $meeting.federation.persons.size()"
                + " #foreach($a in $meeting.attendances)$a.person.name#if($a.person.title) $a.person.title#end#end"
                + "#foreach($p in $meeting.paragraphs)#foreach($a in $p.assignments)"
                + "#if($a.reportedIn) $a.reportedIn.title#end#end#end";
        TemplateEngine engine = new TemplateEngine(Map.of("a.vm", template), List.of(), name -> null, Limits.USUAL);

        assertThat(engine.render("a.vm", Map.of("meeting", meeting, "audience", "PUBLIC")))
                .isEqualTo("Förbundet 0 Anna Exempel");
        assertThat(engine.render("a.vm", Map.of("meeting", meeting, "audience", "INTERNAL")))
                .isEqualTo("Förbundet 1 Anna Exempel Chef Hemligt");
    }

    private String render(String template) throws ExportException {
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", meeting);
        values.put("label", new Labels(new Wording(Locale.ENGLISH, Map.of())));
        values.put("text", "text");
        values.put("list", List.of("a", "b"));
        values.put("map", Map.of("key", "value"));
        return new TemplateEngine(Map.of("given.vm", template), List.of(), file -> null, Limits.USUAL)
                .render("given.vm", values);
    }
}
