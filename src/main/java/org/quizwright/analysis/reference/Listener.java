package org.quizwright.analysis.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Follows one text word by word, as a listener does, and knows who has just been spoken of. */
final class Listener {

  /** How many times as much as others somebody must stand out to be a subject's "he". */
  private static final double LEAD = 1.25;

  /** And to be any other pronoun's: objects are chosen less strictly by writers. */
  private static final double LEAD_ELSEWHERE = 4;

  /** How many sentences back a name may stand; errors would go on from "he" to "he". */
  private static final int REACH = 4;

  private final OwnNames ownNames;
  private final Optional<String> protagonist;
  private final Foreground story = new Foreground();

  private final boolean ships;

  /** Of whom quoted words tell among themselves. */
  private Foreground quoted = new Foreground();

  private final Quoting quoting = new Quoting();

  /**
   * @param ships whether the text tells of ships, which are "she", too
   */
  Listener(OwnNames ownNames, Optional<String> protagonist, boolean ships) {
    this.ownNames = ownNames;
    this.protagonist = protagonist;
    this.ships = ships;
  }

  void nextPassage(boolean prose) {
    quoting.restart(!prose);
    story.nextPassage();
    quoted = new Foreground();
    protagonist.ifPresent(name -> story.known(name, name).recall());
  }

  /** Whom the pronouns of the next sentence mean, by token. */
  Heard hear(ParsedSentence sentence) {
    if (!quoting.isBlock()) {
      story.nextSentence();
    }
    quoted.nextSentence();
    List<String> before = story.named();
    Hearing hearing = new Hearing(sentence);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      hearing.hear(i, quoting.isNarrative(sentence.token(i).text()));
    }
    return new Heard(before, hearing.meant, hearing.likeliest);
  }

  /**
   * What a sentence's pronouns mean, by token.
   *
   * @param before the names of those in sight where it begins, the foremost first
   * @param meant the names of those who stand out clearly
   * @param likeliest those who stand out most, named or not
   */
  record Heard(List<String> before, Map<Integer, String> meant, Map<Integer, Referent> likeliest) {}

  /** One sentence while it is heard. */
  private final class Hearing {

    private Foreground foreground = story;
    private final ParsedSentence sentence;
    private final Mentions mentions;
    private final Map<Integer, Span> names;
    private final Map<Integer, Somebody> at = new LinkedHashMap<>();
    private final Map<Integer, String> meant = new LinkedHashMap<>();
    private final Map<Integer, Referent> likeliest = new LinkedHashMap<>();

    Hearing(ParsedSentence sentence) {
      this.sentence = sentence;
      this.mentions = new Mentions(sentence);
      this.names = mentions.names();
    }

    void hear(int i, boolean narrative) {
      foreground = narrative ? story : quoted;
      @Nullable Span name = names.get(i);
      if (name != null) {
        name(name);
      } else if (mentions.isHonour(i)) {
        noun(i + 1, Sex.ofPronoun(sentence.token(i).text()));
      } else if (mentions.isPronoun(i)) {
        pronoun(i);
      } else if (sentence.token(i).text().equals("who")) {
        relative(i);
      } else {
        OptionalInt described = mentions.named(i);
        if (described.isPresent()) {
          Optional.ofNullable(at.get(described.getAsInt())).ifPresent(one -> at.put(i, one));
        } else if (mentions.isSomebody(i)) {
          noun(i, Sex.ofNoun(word(i)));
        }
      }
    }

    private void name(Span span) {
      int head = mentions.head(span);
      int described = mentions.described(head);
      @Nullable Somebody noun = at.get(described);
      if (noun != null && noun.name() == null) {
        foreground.forget(noun);
      }
      String before = sentence.text().substring(0, span.start());
      String name = ownNames.fullest(sentence.text(span), before);
      Somebody someone = foreground.known(name, name);
      someone.callByName();
      someone.tell(sentence, head);
      someone.mention(Sex.ofName(name, before), Salience.ofName(sentence, described));
      at.put(described, someone);
      at.put(head, someone);
    }

    private void noun(int i, Sex sex) {
      Somebody someone = foreground.known(word(i), null);
      someone.tell(sentence, i);
      someone.mention(sex, Salience.ofNoun(sentence, i));
      at.put(i, someone);
    }

    private String word(int i) {
      return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    private void relative(int who) {
      int verb = sentence.token(who).head();
      if (sentence.hasRelation(who, "nsubj") && sentence.hasRelation(verb, "acl:relcl")) {
        Optional.ofNullable(at.get(sentence.token(verb).head()))
            .ifPresent(one -> one.mention(Sex.UNKNOWN, Salience.ofRelative()));
      }
    }

    private void pronoun(int i) {
      Sex sex = Sex.ofPronoun(sentence.token(i).text());
      if (mentions.isOpen(i, sex)) {
        return;
      }
      boolean owner = sentence.hasRelation(i, "nmod:poss");
      boolean subject = sentence.hasRelation(i, "nsubj");
      @Nullable Somebody doer = owner || subject ? null : doer(i);
      Optional.ofNullable(doer).ifPresent(one -> one.presume(sex.other()));
      Predicate<Somebody> possible =
          one -> one.sex().suits(sex) && one != doer && !isOnlySomebodys(one, sex);
      foreground.likeliest(possible).map(Somebody::first).ifPresent(one -> likeliest.put(i, one));
      Optional<Somebody> found =
          foreground
              .foremost(possible, subject ? LEAD : LEAD_ELSEWHERE)
              .filter(one -> !mayBeShip(one, sex));
      found
          .filter(one -> one.unnamed() <= REACH || isProtagonist(one))
          .map(Somebody::name)
          .filter(any -> foreground == story)
          .ifPresent(name -> meant.put(i, name));
      if (found.isPresent() || !owner) {
        Somebody someone = found.orElseGet(() -> stranger(i));
        someone.mention(sex, Salience.ofName(sentence, i));
        at.put(i, someone);
      }
    }

    /** "With her friend Ann Rowe she left": the friend is another than she. */
    private boolean isOnlySomebodys(Somebody one, Sex sex) {
      List<Integer> here = at.keySet().stream().filter(token -> one.equals(at.get(token))).toList();
      return !here.isEmpty() && here.stream().allMatch(token -> hasOwner(token, sex));
    }

    private boolean hasOwner(int token, Sex sex) {
      int above = token;
      for (int steps = 0; above >= 0 && steps < sentence.tokens().size(); steps++) {
        boolean owned =
            sentence.children(above, "nmod:poss").stream()
                .anyMatch(i -> i < token && isOwner(sentence.token(i).text(), sex));
        if (owned || sentence.token(above).isVerb()) {
          return owned;
        }
        above = sentence.token(above).head();
      }
      return false;
    }

    private static boolean isOwner(String word, Sex sex) {
      return word.equalsIgnoreCase(sex == Sex.FEMALE ? "her" : "his");
    }

    /** Where "she" may be a ship, it is nobody who isn't known to be a woman. */
    private boolean mayBeShip(Somebody one, Sex sex) {
      return ships && sex == Sex.FEMALE && one.sex() == Sex.UNKNOWN;
    }

    /** Somebody who may be the likeliest, or not. */
    private Somebody stranger(int i) {
      Somebody someone = foreground.stranger();
      Optional.ofNullable(likeliest.get(i)).ifPresent(someone::seem);
      return someone;
    }

    /** "Hale tried to kill him": anybody but Hale. */
    private @Nullable Somebody doer(int object) {
      OptionalInt subject = mentions.subject(object);
      return subject.isPresent() ? at.get(subject.getAsInt()) : null;
    }

    private boolean isProtagonist(Somebody someone) {
      return protagonist.equals(Optional.ofNullable(someone.name()));
    }
  }
}
