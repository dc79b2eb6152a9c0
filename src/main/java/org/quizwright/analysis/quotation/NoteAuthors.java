package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.Note;
import org.quizwright.model.source.Source;

/** Whose words a footnote says they are, where the text itself names nobody. */
final class NoteAuthors {

  private static final Pattern IBID =
      Pattern.compile("(?i)^(?:ibid|ibidem|op\\. cit|loc\\. cit)\\b.*");
  private static final Pattern SECOND_HAND =
      Pattern.compile("(?i)^(?:quoted|cited|reported|printed) (?:in|by|from|after)\\s+");

  /** Two to four capitalised words before a comma or colon: the author of a cited work. */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^((?:\\p{Lu}[\\p{L}’'-]*\\.?\\s){1,3}\\p{Lu}[\\p{L}’'-]+)(?=[,:]|\\sand\\s|\\s\\(|\\s\\d{4})");

  private NoteAuthors() {}

  /** The author of the work that note {@code marker} cites; none where it is quoted second-hand. */
  static Optional<String> of(Source source, @Nullable String marker) {
    List<Note> notes = source.notes();
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).marker().equals(marker)) {
        return SECOND_HAND.matcher(notes.get(i).text()).find()
            ? Optional.empty()
            : author(notes, i);
      }
    }
    return Optional.empty();
  }

  /** "Ibid." means the work of the note before. */
  private static Optional<String> author(List<Note> notes, int index) {
    int at = index;
    while (at > 0 && IBID.matcher(notes.get(at).text()).matches()) {
      at--;
    }
    String text = SECOND_HAND.matcher(notes.get(at).text()).replaceFirst("");
    Matcher author = AUTHOR.matcher(text);
    return author.find() ? Optional.of(author.group(1)) : Optional.empty();
  }
}
