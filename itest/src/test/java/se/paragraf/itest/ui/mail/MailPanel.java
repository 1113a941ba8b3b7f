// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.mail;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Element;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.Part;

@Component
public final class MailPanel implements ImportPanel {

    @Override
    public boolean shows(String kind) {
        return kind.equals("mail");
    }

    @Override
    public Part create(Composite parent, Editor editor, byte[] source, List<String> lines) {
        StyledText text = WidgetKey.set(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP), "mail");
        text.setText(String.join("\n", lines));
        editor.listen(text, new EditorListener() {
            @Override
            public void selected(Target target) {
                if (target.object() instanceof Element element && element.getTrace() != null) {
                    text.setTopIndex(element.getTrace().getFirstLine() - 1);
                }
            }
        });
        return () -> text;
    }
}
