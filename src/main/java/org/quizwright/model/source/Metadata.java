package org.quizwright.model.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.course.Rights;
import org.quizwright.model.time.HistoricalDate;

/**
 * Who wrote a work, what it is, when and where it appeared, and where its author stands.
 *
 * @param author the person whose words these are, or an empty text where nobody is named
 * @param issued when it appeared, or null where unknown
 * @param detected names of the fields that were read off the text rather than the manifest
 */
public record Metadata(
    String title,
    String author,
    @Nullable HistoricalDate issued,
    String containerTitle,
    String type,
    String affiliation,
    String standpoint,
    List<String> cites,
    Rights rights,
    List<String> detected) {

  public Metadata {
    cites = List.copyOf(cites);
    detected = List.copyOf(detected);
  }

  /** The author's last name, or the work's title where no author is named. */
  public String shortAuthor() {
    return author.isEmpty() ? title : author.substring(author.lastIndexOf(' ') + 1);
  }

  /** The author in full, or the work's title in quotation marks where no author is named. */
  public String fullAuthor() {
    return author.isEmpty() ? "“" + title + "”" : author;
  }

  /** The CSL type in plain words: "article-magazine" is a magazine article. */
  public String kind() {
    return switch (type) {
      case "", "document" -> "text";
      case "personal_communication" -> "letter";
      default -> {
        List<String> words = Arrays.asList(type.toLowerCase(Locale.ROOT).split("-", -1));
        Collections.reverse(words);
        yield String.join(" ", words).replace('_', ' ');
      }
    };
  }

  /** How it came to its readers: a letter or manuscript that nothing printed was only written. */
  public String madeKnown() {
    boolean byHand = kind().equals("letter") || kind().equals("manuscript");
    return byHand && containerTitle.isEmpty() ? "written" : "published";
  }
}
