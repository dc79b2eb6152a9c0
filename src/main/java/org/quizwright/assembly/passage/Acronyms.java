package org.quizwright.assembly.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Term;

/** Knows the short forms in capitals that a text uses, and what they stand for. */
public record Acronyms(ContentModel model) {

  private static final Pattern FORM =
      Pattern.compile("(?<![\\p{L}\\p{N}’'-])\\p{Lu}[\\p{Lu}-]{0,6}\\p{Lu}(?![\\p{L}\\p{N}])");

  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  /** Three words in capitals on end are a headline or a slogan. */
  private static final Pattern SHOUTED =
      Pattern.compile("(?<!\\p{L})\\p{Lu}+(?: \\p{Lu}+){2,}(?!\\p{L})");

  /** Those that a class is sure to know. */
  private static final List<String> KNOWN =
      List.of("US", "USA", "UK", "UN", "EU", "USSR", "BBC", "TV", "BC", "AD", "BCE", "CE");

  /** The short forms in {@code text} that it doesn't explain itself. */
  public static NavigableSet<String> unexplained(String text) {
    NavigableSet<String> forms = new TreeSet<>();
    FORM.matcher(SHOUTED.matcher(text).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .filter(form -> !KNOWN.contains(form) && !ROMAN.matcher(form).matches())
        .filter(form -> !isExplained(form, text))
        .forEach(forms::add);
    return forms;
  }

  /** Whether the full name stands beside the form, one of them in brackets. */
  private static boolean isExplained(String form, String text) {
    boolean beside = text.contains(form + " (") || text.contains(form + " [");
    boolean within = text.contains("(" + form) || text.contains("[" + form);
    // Seldom so, and cheaper to ask than the pattern.
    return (beside || within) && isExplainedAsAWord(form, text);
  }

  private static boolean isExplainedAsAWord(String form, String text) {
    return Pattern.compile(
            "[(\\[]%1$s[)\\]]|(?<![\\p{L}\\p{N}-])%1$s [(\\[][“\"]?\\p{L}".formatted(form))
        .matcher(text)
        .find();
  }

  /** What the course author, else the texts themselves, say it stands for. */
  public Optional<String> meaning(String form) {
    return Stream.of(authors(form), terms(form), bodies(form)).flatMap(s -> s).findFirst();
  }

  private Stream<String> authors(String form) {
    return model.course().glossary().stream()
        .filter(gloss -> gloss.term().equals(form))
        .map(gloss -> gloss.meaning());
  }

  private Stream<String> terms(String form) {
    return model.terms().stream()
        .filter(term -> term.term().equals(form))
        .map(Term::gloss)
        .flatMap(Stream::ofNullable);
  }

  private Stream<String> bodies(String form) {
    return model.bodies().stream()
        .filter(body -> names(body).contains(form))
        .map(body -> names(body).get(0))
        .filter(name -> !name.equals(form));
  }

  private static List<String> names(Body body) {
    List<String> names = new ArrayList<>(List.of(body.name()));
    names.addAll(body.aliases());
    return names;
  }
}
