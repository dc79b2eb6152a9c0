package org.quizwright.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.json.ManifestFile;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Boilerplate.Kind;
import org.quizwright.reading.works.Text;

/** Checks that the manifest takes nobody for an author who only asks. */
final class Interviewer {

  private static final Pattern SEVERAL = Pattern.compile("(?i)interview|\\band\\b|&");

  private Interviewer() {}

  /** A warning where an interview's claims would be put into its interviewer's mouth. */
  static Optional<Finding> check(SourceEntry entry, Text text) {
    String author = entry.author() == null ? "" : entry.author().strip();
    return SEVERAL.matcher(author).find() || author.isEmpty() || !asks(author, text)
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                Place.file(ManifestFile.NAME),
                "the author of "
                    + entry.id()
                    + " is "
                    + author
                    + ", who only asks in it: the answers would be told as "
                    + author
                    + "'s.",
                "Name the person interviewed as \"author\" and write \"type\": \"interview\"."));
  }

  /** Whether a question or the byline of an interview bears the name. */
  private static boolean asks(String author, Text text) {
    String last = Pattern.quote(author.substring(author.lastIndexOf(' ') + 1));
    Pattern asked = Pattern.compile("(?i)(?:[^:?]{0,40}\\b)?" + last + "\\s?: .*");
    Pattern byline =
        Pattern.compile(
            "(?i)interview(?:ed)? by (?:(?!\\b(?:with|and|of)\\b).)*\\b" + last + "\\b.*");
    return text.drafts().stream()
        .flatMap(
            draft ->
                Stream.concat(
                    draft.all(Kind.QUESTION).stream().filter(asked.asMatchPredicate()),
                    draft.front().stream().filter(byline.asMatchPredicate())))
        .findAny()
        .isPresent();
  }
}
