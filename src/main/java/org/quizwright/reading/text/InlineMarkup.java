package org.quizwright.reading.text;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the leavings of Markdown and HTML out of a line; addresses in angle brackets stay. */
final class InlineMarkup {

  /** Without one of these signs there is nothing to clean but white space. */
  private static final Pattern SIGN =
      Pattern.compile("[*_\\\\/&!<\\[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

  private record Step(Pattern pattern, String replacement) {
    Step(String regex, String replacement) {
      this(Pattern.compile(regex), replacement);
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step("[\\u00AD\\u200B\\u200C\\u200D\\u2060\\uFEFF]", ""),
          new Step("&nbsp;|&#160;", " "),
          new Step("&quot;|&#34;", "\""),
          new Step("&#39;|&apos;|&#8217;|&rsquo;", "’"),
          new Step("&mdash;|&#8212;", "—"),
          new Step("&amp;", "&"),
          new Step("\\[\\^(\\d{1,3})\\]:?", "[$1]"),
          new Step("<(?:sup|SUP)>\\[?(\\d{1,3})\\]?</(?:sup|SUP)>", "[$1]"),
          new Step("</?(?:i|b|em|strong|p|br|I|B|P|BR) ?/?>", ""),
          new Step("!\\[([^\\]\\[]*)\\]\\([^)\\s]*\\)", "[Picture: $1]"),
          new Step("\\[([^\\]\\[]+)\\]\\((?:https?:|mailto:|www\\.|/|#)[^)\\s]*\\)", "$1"),
          new Step("(?<!\\\\)\\*/(.+?)/\\*", "$1"),
          new Step("(?<![\\p{L}\\d\\\\*])(\\*{1,3})(?=\\S)([^*]+?)(?<=[^\\s\\\\])\\1(?!\\*)", "$2"),
          new Step(
              "(?<![\\p{L}\\d\\\\_])(_{1,3})(?=\\S)([^_]+?)(?<=[^\\s\\\\])\\1(?![\\p{L}\\d_])",
              "$2"),
          new Step("(?<![^\\s(“\"])/(\\p{Lu}[^/]*[\\p{L}.’'])/(?=[\\s,.;:)]|$)", "$1"),
          new Step("(?<!\\\\)\\*\\*", ""),
          new Step("\\\\([\\\\`*_{}\\[\\]()#+.!$&~^|<>\"'%-])", "$1"));

  private InlineMarkup() {}

  static String clean(String line) {
    String text = line;
    for (Step step : SIGN.matcher(line).find() ? STEPS : List.<Step>of()) {
      text = step.pattern().matcher(text).replaceAll(step.replacement());
    }
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
