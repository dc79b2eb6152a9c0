package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.comprehension.Tone;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Words;
import org.quizwright.model.content.Person;
import org.quizwright.model.source.TextRef;

/** What the people of a theme were, as far as a text says it clearly. */
final class Roles {

  private static final int MOST_WORDS = 14;

  /** Verbs, clauses and other people's names make no role; "since" runs on to the writer's day. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "(?i)\\b(?:was|were|is|are|who|which|until|since|like|this|that|our|my|their|his|her|same)\\b");

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

  /** In the order of the texts. */
  static List<Role> of(Facts facts) {
    List<Role> roles = new ArrayList<>();
    for (Person person : facts.model().people()) {
      if (facts.isOnTheme(person.ref().source(), person.ref().passage())) {
        of(facts, person).ifPresent(roles::add);
      }
    }
    return roles;
  }

  private static Optional<Role> of(Facts facts, Person person) {
    String role = person.role() == null ? "" : person.role().strip();
    boolean clear =
        person.name().contains(" ")
            && Words.in(role).size() >= 2
            && Words.in(role).size() <= MOST_WORDS
            && !Tone.colours(role)
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
    String first = role.replaceFirst(" .*", "").toLowerCase(java.util.Locale.ROOT);
    String article =
        one ? "" : first.equals("a") || first.equals("an") ? first + " " : "the ";
    return new Role(person.name(), article, words, person.ref());
  }
}
