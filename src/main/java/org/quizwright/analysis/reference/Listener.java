package org.quizwright.analysis.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.person.People;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.content.Person;

/** Follows one text word by word, as a listener does, and knows who has just been spoken of. */
final class Listener {

  /** How many times as much as others somebody must stand out to be a subject's "he". */
  private static final double LEAD = 1.25;

  /** And to be any other pronoun's: objects are chosen less strictly by writers. */
  private static final double LEAD_ELSEWHERE = 2;

  /** How many sentences back a name may stand; errors would go on from "he" to "he". */
  private static final int REACH = 4;

  private final People people;
  private final Optional<String> protagonist;
  private final Foreground foreground = new Foreground();

  Listener(People people, Optional<String> protagonist) {
    this.people = people;
    this.protagonist = protagonist;
  }

  void nextPassage() {
    foreground.nextPassage();
    protagonist.ifPresent(name -> foreground.known(name, name).recall());
  }

  /** The names of whom the pronouns of the next sentence mean, by token. */
  Map<Integer, String> hear(ParsedSentence sentence) {
    foreground.nextSentence();
    Hearing hearing = new Hearing(sentence);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      hearing.hear(i);
    }
    return hearing.meant;
  }

  /** One sentence while it is heard. */
  private final class Hearing {

    private final ParsedSentence sentence;
    private final Mentions mentions;
    private final Map<Integer, Span> names;
    private final Map<Integer, Somebody> at = new LinkedHashMap<>();
    private final Map<Integer, String> meant = new LinkedHashMap<>();

    Hearing(ParsedSentence sentence) {
      this.sentence = sentence;
      this.mentions = new Mentions(sentence);
      this.names = mentions.names();
    }

    void hear(int i) {
      @Nullable Span name = names.get(i);
      if (mentions.isHonour(i)) {
        noun(i + 1, Sex.ofPronoun(sentence.token(i).text().equals("Her") ? "her" : "his"));
      } else if (name != null) {
        name(name);
      } else if (mentions.isPronoun(i)) {
        pronoun(i);
      } else if (sentence.token(i).text().equals("who")) {
        relative(i);
      } else if (mentions.named(i).isPresent()) {
        mentions.named(i).map(at::get).ifPresent(one -> at.put(i, one));
      } else if (mentions.isSomebody(i)) {
        noun(i, Sex.ofNoun(sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
      }
    }

    private void name(Span span) {
      int head = mentions.head(span);
      int described = mentions.described(head);
      @Nullable Somebody noun = at.get(described);
      if (noun != null && noun.name() == null) {
        foreground.forget(noun);
      }
      String text = sentence.text(span);
      String name = people.named(text).map(Person::name).orElse(text);
      Somebody someone = foreground.known(name, name);
      someone.callByName();
      Sex sex = Sex.ofName(name, sentence.text().substring(0, span.start()));
      someone.mention(sex, Salience.ofName(sentence, described), verb(described));
      at.put(described, someone);
      at.put(head, someone);
    }

    private void noun(int i, Sex sex) {
      String noun = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      Somebody someone = foreground.known(noun, null);
      someone.mention(sex, Salience.ofNoun(sentence, i), verb(i));
      at.put(i, someone);
    }

    private void relative(int who) {
      int verb = sentence.token(who).head();
      if (sentence.hasRelation(who, "nsubj") && sentence.hasRelation(verb, "acl:relcl")) {
        Optional.ofNullable(at.get(sentence.token(verb).head()))
            .ifPresent(one -> one.mention(Sex.UNKNOWN, Salience.ofRelative(), verb));
      }
    }

    private void pronoun(int i) {
      Sex sex = Sex.ofPronoun(sentence.token(i).text());
      boolean owner = sentence.hasRelation(i, "nmod:poss");
      boolean subject = sentence.hasRelation(i, "nsubj");
      int verb = verb(i);
      Optional<Somebody> found =
          foreground.foremost(
              one -> one.sex().suits(sex) && (verb < 0 || one.verb() != verb),
              subject ? LEAD : LEAD_ELSEWHERE);
      found
          .filter(
              one -> one.unnamed() <= REACH || protagonist.equals(Optional.ofNullable(one.name())))
          .map(Somebody::name)
          .ifPresent(name -> meant.put(i, name));
      if (found.isPresent() || !owner) {
        Somebody someone = found.orElseGet(foreground::stranger);
        someone.mention(sex, Salience.ofName(sentence, i), verb);
        at.put(i, someone);
      }
    }

    /** Whose arguments can't be one person: "Hale hit him". An owner may be: "Hale hit his leg". */
    private int verb(int mention) {
      return sentence.hasRelation(mention, "nmod:poss") ? -1 : sentence.token(mention).head();
    }
  }
}
