package org.quizwright.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All mentions of one name, which vote on its kind. */
final class NameGroup {

  /** The tagger is right more often than not, and seldom wrong about one name throughout. */
  private static final int TAG = 2;

  private static final int ENOUGH = 3;

  private final List<NameMention> mentions = new ArrayList<>();

  void add(NameMention mention) {
    mentions.add(mention);
  }

  NameMention first() {
    return mentions.get(0);
  }

  /**
   * What the name names.
   *
   * @param surnames first and last names of people who are fully named elsewhere
   */
  Kind kind(Set<String> surnames) {
    Optional<Kind> form = NameForm.kind(first().name());
    if (form.isPresent() && !isOverruled(form.get())) {
      return form.get();
    }
    int person = votes(Kind.PERSON, "PERSON");
    int body = votes(Kind.BODY, "ORGANIZATION");
    int place = votes(Kind.PLACE, "LOCATION");
    if (first().isSingle()
        && surnames.contains(first().name())
        && tagged("PERSON") + signs(Kind.PERSON) > 0) {
      return Kind.PERSON;
    }
    if (person > 0 && person >= body && person >= place) {
      return isHuman() ? Kind.PERSON : Kind.OTHER;
    }
    return body >= place ? bodyOrNone(body) : placeOrNone();
  }

  private Kind bodyOrNone(int votes) {
    boolean named = tagged("ORGANIZATION") > 0 || tagged("PERSON") > 0;
    boolean shown = mentions.stream().anyMatch(m -> Signs.weight(m, Kind.BODY) >= ENOUGH);
    boolean adherent = first().isSingle() && first().name().matches(".+ists?");
    return votes > 0 && !adherent && (named || shown) ? Kind.BODY : Kind.OTHER;
  }

  private Kind placeOrNone() {
    boolean shown = mentions.stream().anyMatch(m -> Signs.weight(m, Kind.PLACE) >= ENOUGH);
    return tagged("LOCATION") > 0 || (shown && tagged("PERSON") > 0) ? Kind.PLACE : Kind.OTHER;
  }

  /** A single name needs more than the tagger's word. */
  private boolean isHuman() {
    return (tagged("PERSON") > 0 && (!first().isSingle() || signs(Kind.PERSON) > 0))
        || mentions.stream().anyMatch(m -> !Titles.titled(m).equals(m));
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
    return mentions.stream().mapToInt(mention -> Signs.weight(mention, kind)).sum();
  }
}
