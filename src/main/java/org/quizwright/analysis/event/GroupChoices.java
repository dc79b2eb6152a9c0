package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every way to leave groups of words out of a clause. */
final class GroupChoices {

  /** Beyond it, the groups that come last are always left out. */
  private static final int MOST_GROUPS = 9;

  private GroupChoices() {}

  /** The tokens of each choice, in the order of the text; a part never stays without its whole. */
  static List<List<Integer>> of(WordGroups groups) {
    int optional = Math.min(MOST_GROUPS, groups.parents().size() - 1);
    List<List<Integer>> choices = new ArrayList<>();
    for (int mask = 0; mask < 1 << optional; mask++) {
      if (isComplete(groups.parents(), mask, optional)) {
        choices.add(tokens(groups, mask, optional));
      }
    }
    return choices;
  }

  private static boolean isChosen(int mask, int group, int optional) {
    return group == WordGroups.CORE || (group <= optional && ((mask >> (group - 1)) & 1) == 1);
  }

  private static boolean isComplete(List<Integer> parents, int mask, int optional) {
    return IntStream.rangeClosed(1, optional)
        .filter(group -> isChosen(mask, group, optional))
        .allMatch(group -> isChosen(mask, parents.get(group), optional));
  }

  private static List<Integer> tokens(WordGroups groups, int mask, int optional) {
    return groups.groupOf().entrySet().stream()
        .filter(entry -> isChosen(mask, entry.getValue(), optional))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
