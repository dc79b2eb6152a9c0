package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Article;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.TextRef;

/** What the people of a theme were, as far as a text says it clearly. */
final class Roles {

  private static final int MOST_WORDS = 14;

  /** Verbs, clauses and other people's names make no role; "since" runs on to the writer's day. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "(?i)\\b(?:was|were|is|are|who|which|until|since|like|this|that|new|our|my|their|his|her|same)\\b");

  /** Titles that say nothing without the body that gave them. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)(?:(?:the|an?|one of the|another|one) )?(?:\\p{L}+ )?(?:president|leaders?|director|member|chairman"
              + "|chairwoman|chair|head|secretary|minister|chief|representative|official|founder|author"
              + "|spokesman|spokeswoman|deputy|candidate|speaker|manager|man|woman|miner|worker)");

  private Roles() {}

  /**
   * A person and a role, in the text's words.
   *
   * @param words without an article
   */
  record Role(String name, String article, String words, TextRef ref) {

    String withArticle() {
      return article + words;
    }
  }

  /** Those of a theme, in the order of the texts. */
  static List<Role> of(Facts facts) {
    return everywhere(facts).stream().filter(role -> facts.isOnTheme(role.ref())).toList();
  }

  /** Those of the whole course. */
  static List<Role> everywhere(Facts facts) {
    return facts.model().people().stream()
        .filter(person -> !facts.model().isSensitive(person.ref()) && !isAuthor(facts, person))
        .flatMap(person -> of(facts, person).stream())
        .toList();
  }

  /** Whoever wrote a text of the course stands on the sheet as its author. */
  private static boolean isAuthor(Facts facts, Person person) {
    return facts.model().sources().stream()
        .anyMatch(source -> source.metadata().author().contains(person.name()));
  }

  private static Optional<Role> of(Facts facts, Person person) {
    String role = person.role() == null ? "" : person.role().strip();
    boolean clear =
        person.name().contains(" ")
            && !Words.content(role).isEmpty()
            && Words.in(role).size() <= MOST_WORDS
            && !Connotation.isIn(role)
            && !UNFIT.matcher(role).find()
            && !EMPTY.matcher(role).matches()
            && Words.in(person.name()).stream().noneMatch(Words.in(role)::contains)
            && facts.sentence(person.ref()).filter(text -> text.contains(role)).isPresent();
    return clear ? Optional.of(role(person, role)) : Optional.empty();
  }

  /** A title before a name has no article of its own: "the economist", "a miner". */
  private static Role role(Person person, String role) {
    String words = role.replaceFirst("(?i)^(?:the|an?|another) ", "");
    boolean one = words.startsWith("one of ");
    boolean title = !words.matches("(?s).*\\b(?:of|for|to|at|in|from)\\b.*");
    String first = role.replaceFirst(" .*", "").toLowerCase(java.util.Locale.ROOT);
    String article =
        one
            ? ""
            : first.equals("a") || first.equals("an") || title
                ? Article.before(words) + " "
                : "the ";
    return new Role(person.name(), article, words, person.ref());
  }
}
