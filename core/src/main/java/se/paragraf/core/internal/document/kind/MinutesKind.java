// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;

/** The minutes of a meeting, whole. */
@Component
public final class MinutesKind implements DocumentKind {

    @Override
    public String name() {
        return "minutes";
    }

    @Override
    public Class<? extends Document> content() {
        return Meeting.class;
    }

    @Override
    public boolean tellsAll() {
        return true;
    }

    @Override
    public boolean isUsual() {
        return true;
    }
}
