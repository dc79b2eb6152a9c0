package org.quizwright.language;

/**
 * One token of a sentence.
 *
 * @param text as it stands
 * @param start and {@code end}: chars within the sentence, the end excluded
 * @param lemma the dictionary form
 * @param tag the Penn Treebank tag, such as {@code VBD}
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param head index of the governing token within the sentence, -1 for the root
 * @param relation the Universal Dependencies relation to it, such as {@code nsubj}
 */
public record Token(
    String text,
    int start,
    int end,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {}
