package org.quizwright.analysis.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All mentions of one name, which vote on its kind. */
final class NameGroup {

  /** The tagger is right more often than not, and seldom wrong about one name throughout. */
  private static final int TAG = 2;

  private static final int ENOUGH = 3;

  private final List<NameMention> mentions = new ArrayList<>();
  private final Map<Kind, List<Integer>> weights = new EnumMap<>(Kind.class);

  void add(NameMention mention) {
    mentions.add(mention);
  }

  /** Weighs once, when all mentions are there, what is asked for in many ways. */
  void weigh() {
    for (Kind kind : Kind.values()) {
      weights.put(kind, mentions.stream().map(mention -> Signs.weight(mention, kind)).toList());
    }
  }

  NameMention first() {
    return mentions.get(0);
  }

  /**
   * What the name names.
   *
   * @param surnames last names of people who are fully named elsewhere
   * @param given their first names
   */
  Kind kind(Set<String> surnames, Set<String> given) {
    Optional<Kind> form = NameForm.kind(first().name());
    if (form.isPresent() && !isOverruled(form.get())) {
      return form.get();
    }
    int person = votes(Kind.PERSON, "PERSON");
    int body = votes(Kind.BODY, "ORGANIZATION");
    int place = votes(Kind.PLACE, "LOCATION");
    if (first().isSingle() && isBearer(surnames, given)) {
      return Kind.PERSON;
    }
    if (person > 0 && person >= body && person >= place && (isHuman() || tagged("PERSON") > 0)) {
      return isHuman() ? Kind.PERSON : Kind.OTHER;
    }
    return body >= place && !isSeat() ? bodyOrNone(body) : placeOrNone();
  }

  /** "Hale", were it tagged a body throughout, is Sir John Hale. */
  private boolean isBearer(Set<String> surnames, Set<String> given) {
    String name = first().name();
    boolean shown = tagged("PERSON") + signs(Kind.PERSON) > 0;
    boolean free =
        votes(Kind.PLACE, "LOCATION") == 0 && mentions.stream().noneMatch(NameMention::isDefinite);
    return surnames.contains(name) ? shown || free : shown && given.contains(name);
  }

  /** "in Saltby": where the tagger sees a body and nothing but a preposition tells more. */
  private boolean isSeat() {
    return first().isSingle()
        && !NameForm.isBodyNoun(first().name())
        && !first().name().matches(".*\\p{Lu}{2}.*")
        && tagged("ORGANIZATION") > 0
        && signs(Kind.PLACE) > 0
        && signs(Kind.BODY) < signs(Kind.PLACE);
  }

  private Kind bodyOrNone(int votes) {
    boolean named = tagged("ORGANIZATION") > 0 || tagged("PERSON") > 0;
    boolean generic =
        first().isSingle()
            && NameForm.isBodyNoun(first().name())
            && mentions.stream().filter(m -> m.isDefinite() && Agency.isHead(m)).count() * 2
                > mentions.size();
    boolean shown = generic || isShown(Kind.BODY);
    boolean adherent = first().isSingle() && first().name().matches(".+ists?");
    boolean people = first().name().endsWith("s") && tagged("PERSON") > tagged("ORGANIZATION");
    boolean complement =
        first().isSingle() && mentions.stream().allMatch(NameMention::isComplement);
    return votes > 0 && !adherent && !people && !complement && (named || shown)
        ? Kind.BODY
        : Kind.OTHER;
  }

  private Kind placeOrNone() {
    boolean shown = isShown(Kind.PLACE);
    boolean named = tagged("LOCATION") > 0 || isSeat();
    return named || (shown && tagged("PERSON") > 0) ? Kind.PLACE : Kind.OTHER;
  }

  /** A single name needs more than the tagger's word, and so does one that has an article. */
  private boolean isHuman() {
    boolean bare = !first().isSingle() && !mentions.stream().allMatch(NameMention::isDefinite);
    boolean often = tagged("PERSON") > 1 && signs(Kind.BODY) + signs(Kind.PLACE) == 0;
    return (tagged("PERSON") > 0 && (bare || often || signs(Kind.PERSON) > 0))
        || (!Titles.isTitle(first().name()) && mentions.stream().anyMatch(Titles::isTitled));
  }

  /** "Bonar Law" and "Dorothy Day" look like a statute and a feast. */
  private boolean isOverruled(Kind form) {
    boolean human = tagged("PERSON") * 2 > mentions.size() && signs(Kind.PERSON) >= ENOUGH;
    boolean land = form == Kind.PLACE && first().name().contains("’s ");
    human = human && !land;
    return (form == Kind.BODY && isTaggedPlace()) || (human && !first().name().contains(" of "));
  }

  /** "Union" and "Federation" head the names of some countries too. */
  private boolean isTaggedPlace() {
    return tagged("LOCATION") > tagged("ORGANIZATION") + 1;
  }

  private int votes(Kind kind, String tag) {
    return TAG * tagged(tag) + signs(kind);
  }

  private int tagged(String tag) {
    return (int) mentions.stream().filter(mention -> mention.tag().equals(tag)).count();
  }

  private int signs(Kind kind) {
    return weights(kind).stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether one mention tells by itself that it is a {@code kind}. */
  private boolean isShown(Kind kind) {
    return weights(kind).stream().anyMatch(weight -> weight >= ENOUGH);
  }

  private List<Integer> weights(Kind kind) {
    return weights.getOrDefault(kind, List.of());
  }
}
