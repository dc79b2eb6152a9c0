package org.quizwright.reading.text;

import static org.quizwright.model.source.Boilerplate.Kind.ADDRESS;
import static org.quizwright.model.source.Boilerplate.Kind.APPEAL;
import static org.quizwright.model.source.Boilerplate.Kind.CAPTION;
import static org.quizwright.model.source.Boilerplate.Kind.LINKS;
import static org.quizwright.model.source.Boilerplate.Kind.NAVIGATION;
import static org.quizwright.model.source.Boilerplate.Kind.SERIES_NOTE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.model.source.Boilerplate.Kind;

/** Knows by their words the lines that publishers put around a text. */
final class Clutter {

  private static final String ORDINAL =
      "(?:first|second|third|fourth|fifth|sixth|last|final|concluding|next|\\d+(?:st|nd|rd|th))";

  private static final String NUMBER =
      "(?:\\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)";

  private static final String SITE_WORD =
      "(?:home|menu|search|share|print|email|e-mail|facebook|twitter|youtube|instagram|whatsapp"
          + "|telegram|linkedin|reddit|printable|version|pdf|login|log|in|sign|up|register|about|us"
          + "|contact|archive|archives|previous|next|back|top|comments|help|sitemap|rss|this|article|page|story|save|tweet|follow|listen|download|send"
          + "|to|friend|news|sport|weather)";

  private record Sign(Kind kind, Pattern pattern) {
    Sign(Kind kind, String regex) {
      this(kind, Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(SERIES_NOTE, "^part " + NUMBER + "(?: of " + NUMBER + ")?[.:]?$"),
          new Sign(SERIES_NOTE, "^[^.!?]{3,60}, no\\. ?\\d+$"),
          new Sign(NAVIGATION, "^(?:log in|sign in|register)\\b.{0,50}$"),
          new Sign(CAPTION, ".{3,200}[.)] (?:photo|photograph|picture|image): ?.{2,60}$"),
          new Sign(
              SERIES_NOTE,
              "^[(\\[]?(?:to be (?:continued|concluded)|continued (?:from|on|in|next) .*|concluded)[.…)\\]]*$"),
          new Sign(
              SERIES_NOTE, "^(?:next|in our next|in the next) (?:issue|week|month|number)\\b.*"),
          new Sign(
              SERIES_NOTE,
              "^(?:this|the) (?:article|essay|text|conversation|interview|transcript|piece|letter|lecture|speech)"
                  + " (?:was|has been|is|first|originally) (?:first |originally |slightly )?"
                  + "(?:published|printed|appeared|shortened|edited|abridged|condensed|reprinted|adapted|an excerpt|an extract)\\b.*"),
          new Sign(
              SERIES_NOTE,
              "^(?:tape-)?(?:recorded|interviewed|taped|transcribed) (?:by|in|at|on|from) [^!?]{0,80}\\d{4}\\.(?: .*)?$"),
          new Sign(
              SERIES_NOTE,
              ".*\\b(?:interviewer’s questions|transcript|interview) (?:have|has) been (?:left out|omitted|shortened|edited|cut|removed)\\b.*"),
          new Sign(
              SERIES_NOTE, "^(?:used|reprinted|reproduced) (?:with|by) (?:kind )?permission\\b.*"),
          new Sign(SERIES_NOTE, "^(?:correction|editor’s note|note to readers)\\b.{0,6}[:,].*"),
          new Sign(
              SERIES_NOTE,
              "^(?:(?:\\p{Lu}[\\p{L}.’-]+ ){2,4})(?:teaches|is (?:a |an |the )?(?:senior |emeritus |assistant |associate )?(?:professor|lecturer|historian at|reader in|curator|author of|editor of|freelance))\\b.*"),
          new Sign(
              SERIES_NOTE,
              "^(?:translated (?:from .*)?by|transcribed by|edited by|e-text prepared by|produced by)\\b.{0,80}$"),
          new Sign(
              SERIES_NOTE,
              "^(?:this|the following) is the "
                  + ORDINAL
                  + " (?:article|part|instal?lment|section|of) .*"),
          new Sign(
              CAPTION,
              "^[\\[(]?(?:photo|illustration|engraving|drawing|photograph|image|picture|credit|map|figure \\d+)\\b ?[:.].*"),
          new Sign(CAPTION, ".*[\\[(](?:photo|image|credit|source|picture)\\b[^\\])]*[\\])]$"),
          new Sign(ADDRESS, "^(?:phone|tel|telephone|fax|e-?mail|write to)\\b.*(?:\\d{3}|@).*"),
          new Sign(ADDRESS, "^(?:to )?contact (?:us|the|our)\\b.*"),
          new Sign(ADDRESS, "^[^.]{0,80}?(?:\\+?\\d[\\d ()-]{8,}\\d)(?: .{0,20})?$"),
          new Sign(ADDRESS, "^\\S+@\\S+\\.\\S+$"),
          new Sign(LINKS, "^(?:<?(?:https?://|www\\.)\\S+>?\\s*)+$"),
          new Sign(NAVIGATION, "^" + SITE_WORD + "(?:[\\s|/·•-]+" + SITE_WORD + ")*$"),
          new Sign(NAVIGATION, "^.{1,40}\\s\\|\\s.*$"),
          new Sign(
              NAVIGATION,
              "^[<«‹←]* ?(?:next|previous|prev) ?(?:page|article|story|chapter|post)? ?[>»›→]*$"),
          new Sign(NAVIGATION, "^page \\d+(?: (?:of|/) \\d+)?$"),
          new Sign(NAVIGATION, "^(?:home|index) ?[>›»/] ?.{2,60}$"),
          new Sign(NAVIGATION, "^(?:link to this|skip to|back to top|return to|jump to)\\b.*"),
          new Sign(
              NAVIGATION,
              "^(?:related|see also|read more|read next|more from|most read)\\b.{0,60}$"),
          new Sign(
              NAVIGATION,
              "^(?:advertisements?|advt\\.?|sponsored(?: content)?|\\(c\\) .*|all rights reserved.*|©.*|copyright ©?.*)$"),
          new Sign(APPEAL, ".*\\b(?:click here|our newsletter|uses cookies|use cookies)\\b.*"),
          new Sign(APPEAL, ".*\\bdonate (?:today|now|here|online|to (?:us|our|the))\\b.*"),
          new Sign(
              APPEAL,
              "^(?:subscribe|donate|sign up|join (?:us|the|our)|support (?:us|our))\\b.{0,80}$"),
          new Sign(APPEAL, "^contribute (?:to|now|today)\\b.{0,80}$"));

  private static final Pattern ADVERT =
      Pattern.compile(
          "advertise?ments?|advt\\.?|sponsored(?: content)?|promoted", Pattern.CASE_INSENSITIVE);

  private static final Pattern TURN =
      Pattern.compile(
          "page \\d+(?: (?:of|/) \\d+)?|[(\\[]?continued (?:on|from) .*|next page\\W*",
          Pattern.CASE_INSENSITIVE);

  /** No such line is longer, in characters; a paragraph needn't be tried at all. */
  private static final int LONGEST = 300;

  private Clutter() {}

  /** What sort of clutter the text is by its words; empty if nothing in it says so. */
  static Optional<Kind> kindOf(String text) {
    return text.length() > LONGEST
        ? Optional.empty()
        : SIGNS.stream()
            .filter(sign -> sign.pattern().matcher(text).matches())
            .map(Sign::kind)
            .findFirst();
  }

  /** Whether the line says that an advertisement follows. */
  static boolean announcesAdvert(String text) {
    return ADVERT.matcher(text).matches();
  }

  /** Whether the line leads to another page of the same text. */
  static boolean turnsPage(String text) {
    return TURN.matcher(text).matches();
  }

  static boolean is(String text) {
    return kindOf(text).isPresent();
  }
}
