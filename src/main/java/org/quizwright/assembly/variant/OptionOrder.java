package org.quizwright.assembly.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.quizwright.model.question.Option;

/** Orders the options of one question on one version. */
record OptionOrder(Random random, List<List<String>> taken, KeyPositions positions) {

  private static final int RUN = 100;
  private static final int SAME_VERSION = 2;

  List<String> of(List<Option> options) {
    List<Option> order =
        SortedOptions.isSeries(options) ? SortedOptions.sort(options) : mixed(options);
    positions.take(keyPosition(order));
    return order.stream().map(Option::id).toList();
  }

  private List<Option> mixed(List<Option> options) {
    List<Option> free = new ArrayList<>(options.stream().filter(o -> !o.isPinnedLast()).toList());
    Collections.shuffle(free, random);
    int key = keyPosition(free);
    if (key >= 0) {
      Option option = free.remove(key);
      free.add(bestPosition(free.size() + 1, option.id()), option);
    }
    options.stream().filter(Option::isPinnedLast).forEach(free::add);
    return free;
  }

  /** The least used place for the key, ties broken by the seed. */
  private int bestPosition(int places, String keyId) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, places).boxed().toList());
    Collections.shuffle(all, random);
    return all.stream().min(Comparator.comparingInt(place -> cost(place, keyId))).orElse(0);
  }

  private int cost(int place, String keyId) {
    long before = taken.stream().filter(order -> order.indexOf(keyId) == place).count();
    return (positions.wouldRun(place) ? RUN : 0)
        + SAME_VERSION * positions.count(place)
        + (int) before;
  }

  private static int keyPosition(List<Option> options) {
    return IntStream.range(0, options.size())
        .filter(i -> options.get(i).correct())
        .findFirst()
        .orElse(-1);
  }
}
