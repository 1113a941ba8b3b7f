// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of a document, within limits: whoever begins a page asks for the style of a page. */
final class LimitedStyles extends StyleReference {

    private final StyleReference styles;
    private final RenderingLimits limits;

    private LimitedStyles(SharedContext context, RenderingLimits limits) {
        super(context.getUserAgentCallback());
        this.styles = context.getCss();
        this.limits = limits;
    }

    static void install(SharedContext context, RenderingLimits limits) {
        context.setCss(new LimitedStyles(context, limits));
    }

    @Override
    public PageInfo getPageStyle(String name, String pseudoPage) {
        limits.page();
        return styles.getPageStyle(name, pseudoPage);
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        limits.step();
        return styles.getCascadedStyle(element, restyle);
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        return styles.getPseudoElementStyle(node, pseudoElement);
    }

    @Override
    public CalculatedStyle getRootElementStyle() {
        return styles.getRootElementStyle();
    }

    @Override
    public int getFragmentHide(Element element) {
        return styles.getFragmentHide(element);
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return styles.isHoverStyled(element);
    }

    @Override
    public String getCSSForAllDescendants(Element element) {
        return styles.getCSSForAllDescendants(element);
    }
}
