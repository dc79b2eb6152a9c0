package org.quizwright.exchange.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Plain text to HTML and back; of HTML only the words are kept. */
public final class HtmlText {

  private static final List<String> BLOCKS =
      List.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre");

  private HtmlText() {}

  /** The text as HTML: special characters escaped, lines kept. */
  public static String of(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br>");
  }

  /** The text as one HTML paragraph. */
  public static String paragraph(String plain) {
    return "<p>" + of(plain) + "</p>";
  }

  /** The words of HTML, a line a paragraph. */
  public static String plain(String html) {
    Words words = new Words();
    Jsoup.parseBodyFragment(html).body().traverse(words);
    return words.text.toString().replaceAll(" *\\n+ *", "\n").strip();
  }

  /** Whether the HTML shows something that isn't words: images, sound, films. */
  public static boolean hasMedia(String html) {
    return html.contains("<")
        && !Jsoup.parseBodyFragment(html)
            .select("img, audio, video, object, embed, iframe, svg, math")
            .isEmpty();
  }

  /** Collects words while the tree is walked. */
  private static final class Words implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String more = words.getWholeText().replaceAll("[\\s&&[^\\u00A0]]+", " ");
        boolean isDouble =
            more.startsWith(" ") && (text.isEmpty() || text.charAt(text.length() - 1) <= ' ');
        text.append(isDouble ? more.substring(1) : more);
      } else if (node instanceof Element element && breaks(element)) {
        text.append('\n');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        text.append('\n');
      }
    }

    private static boolean breaks(Element element) {
      return element.normalName().equals("br") || BLOCKS.contains(element.normalName());
    }
  }
}
