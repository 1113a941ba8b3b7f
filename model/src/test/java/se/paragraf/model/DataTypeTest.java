// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

class DataTypeTest {

    @Test
    void a_meeting_survives_saving_and_loading() throws IOException {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setDate(LocalDate.of(2024, 2, 29));
        meeting.setStart(LocalTime.of(8, 30));
        meeting.setPlace("Sal Ön & Åsen <2>");

        assertThat(EcoreUtil.equals(meeting, loaded(saved(meeting)))).isTrue();
    }

    @Test
    void a_day_is_written_as_iso_8601() throws IOException {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setDate(LocalDate.of(2024, 2, 9));

        assertThat(new String(saved(meeting), "UTF-8")).contains("date=\"2024-02-09\"");
    }

    private static byte[] saved(Meeting meeting) throws IOException {
        Resource resource = new XMIResourceImpl(URI.createURI("m.paragraf"));
        resource.getContents().add(EcoreUtil.copy(meeting));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        return out.toByteArray();
    }

    private static Meeting loaded(byte[] bytes) throws IOException {
        Resource resource = new XMIResourceImpl(URI.createURI("m.paragraf"));
        resource.load(new ByteArrayInputStream(bytes), null);
        return (Meeting) resource.getContents().get(0);
    }
}
