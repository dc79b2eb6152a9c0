package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quizwright.analysis.name.GivenNames;
import org.quizwright.analysis.reference.HumanNouns;
import org.quizwright.language.Token;

/** The personal pronouns that a tag can name a speaker by. */
enum Pronoun {
  HE("he|him|his|himself"),
  SHE("she|her|hers|herself"),
  THEY("they|them|their|themselves"),
  IT("it|its|itself"),
  NARRATOR("i|we|me|us|my|our|myself|ourselves");

  private final String forms;

  Pronoun(String forms) {
    this.forms = forms;
  }

  static Optional<Pronoun> of(String word) {
    return List.of(values()).stream().filter(pronoun -> pronoun.has(word)).findFirst();
  }

  boolean has(String word) {
    return word.toLowerCase(Locale.ROOT).matches(forms);
  }

  /** Whether it can point to a noun such as {@code head}, called {@code phrase} in full. */
  boolean fits(Token head, String phrase) {
    boolean named = head.entity().equals("PERSON");
    boolean plural = head.hasTag("NNS", "NNPS");
    List<String> words = List.of(phrase.split("\\s+"));
    return switch (this) {
      case HE ->
          !plural
              && (named || HumanNouns.isPerson(head))
              && !GivenNames.isWomans(phrase)
              && words.stream().noneMatch(HumanNouns::isFemale);
      case SHE ->
          !plural
              && (named || HumanNouns.isPerson(head))
              && !GivenNames.isMans(phrase)
              && words.stream().noneMatch(HumanNouns::isMale);
      case THEY -> (plural && HumanNouns.isPerson(head)) || HumanNouns.isBody(head) || isBody(head);
      case IT ->
          !plural && (HumanNouns.isBody(head) || HumanNouns.isUtterance(head) || isBody(head));
      case NARRATOR -> false;
    };
  }

  /** Whether somebody of this full name can be meant, as far as given names tell. */
  boolean suits(String name) {
    return switch (this) {
      case HE -> !GivenNames.isWomans(name);
      case SHE -> !GivenNames.isMans(name);
      default -> true;
    };
  }

  /** Whether somebody or something called {@code name} can be meant, by the name alone. */
  boolean mayMean(String name) {
    List<String> words = List.of(name.split("\\s+"));
    boolean thing = HumanNouns.isNoPerson(name);
    return switch (this) {
      case HE -> !thing && suits(name) && words.stream().noneMatch(HumanNouns::isFemale);
      case SHE -> !thing && suits(name) && words.stream().noneMatch(HumanNouns::isMale);
      case IT -> thing;
      case THEY -> name.endsWith("s") && Character.isLowerCase(name.charAt(0));
      case NARRATOR -> false;
    };
  }

  private static boolean isBody(Token head) {
    return head.entity().equals("ORGANIZATION");
  }
}
