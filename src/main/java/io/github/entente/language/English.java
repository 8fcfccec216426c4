package io.github.entente.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.entente.article.Article;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** English, read by Stanford CoreNLP: its tokenizer, tagger, lemmatizer and neural dependency parser. Loading takes some seconds; keep one. */
public final class English implements Language {

    /** Longer than any sentence people write: what is longer is a list or a broken page, and its tree would cost much and say nothing. */
    private static final int LONGEST_PARSED = 160;

    private final StanfordCoreNLP words;
    private final DependencyParser parser;
    private final EnglishTimes times = new EnglishTimes();
    private final EnglishNames names = new EnglishNames();
    private final Abbreviations abbreviations = Abbreviations.shipped();
    private final Tags tags = Tags.shipped();

    public English() {
        RedwoodConfiguration.current().clear().apply(); // CoreNLP tells standard error about each model it loads
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        properties.setProperty("tokenize.options", "untokenizable=noneKeep");
        // A part is one paragraph: its line ends are those of a hard-wrapped file.
        properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
        words = new StanfordCoreNLP(properties);
        parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    }

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public Document read(Article article, Predicate<Sentence> worthParsing) {
        List<Sentence> sentences = new ArrayList<>();
        for (Part part : article.parts()) {
            if (part.kind().tells()) {
                Annotation annotation = new Annotation(plain(part.span().in(article.text())));
                words.annotate(annotation);
                for (List<CoreLabel> labels : sentences(annotation)) {
                    sentences.add(sentence(sentences.size(), article, part, labels, worthParsing));
                }
            }
        }
        return new Document(article, sentences);
    }

    /** The tokens of each sentence. Quirk: CoreNLP ends one after "H.E.", in the middle of every other ministry's release. */
    private List<List<CoreLabel>> sentences(Annotation annotation) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = new ArrayList<>(map.get(CoreAnnotations.TokensAnnotation.class));
            List<CoreLabel> before = sentences.isEmpty() ? List.of() : sentences.get(sentences.size() - 1);
            if (abbreviations.join(before, labels)) {
                before.addAll(labels);
            } else {
                sentences.add(labels);
            }
        }
        sentences.forEach(English::number);
        sentences.forEach(tags::mend);
        return sentences;
    }

    private static void number(List<CoreLabel> labels) {
        for (int index = 0; index < labels.size(); index++) {
            labels.get(index).setIndex(index + 1);
        }
    }

    /** Quirk: CoreNLP takes the curly apostrophe of "he’s" for a genitive and loses the clause. */
    private static String plain(String text) {
        return text.replace('\u2019', '\'');
    }

    private Sentence sentence(
            int index, Article article, Part part, List<CoreLabel> labels, Predicate<Sentence> worthParsing) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            Span span = Span.of(
                    part.span().start() + label.beginPosition(), part.span().start() + label.endPosition());
            tokens.add(new Token(tokens.size(), span, span.in(article.text()), label.lemma(), label.tag()));
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        Sentence sentence = new Sentence(index, part, span, tokens, Optional.empty());
        boolean parsed = tokens.size() <= LONGEST_PARSED && worthParsing.test(sentence);
        return parsed ? GardenPath.mend(sentence.with(tokens, tree(labels, tokens))) : sentence;
    }

    private Tree tree(List<CoreLabel> labels, List<Token> tokens) {
        BitSet inserted = Insertions.in(tokens);
        Optional<Insertions.Stretch> between = Insertions.clause(tokens);
        between.ifPresent(phrase -> inserted.set(phrase.first() - 1, phrase.end() + 1));
        List<CoreLabel> parsed = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            boolean in = inserted.get(index);
            heads.add(in ? anchor(inserted, index) : -1);
            relations.add(in ? "appos" : "dep");
            if (!in) {
                parsed.add(labels.get(index));
            }
        }
        predict(parsed, heads, relations);
        between.ifPresent(phrase -> {
            predict(labels.subList(phrase.first(), phrase.end()), heads, relations);
            IntStream.range(phrase.first(), phrase.end())
                    .filter(word -> heads.get(word) < 0)
                    .forEach(root -> {
                        heads.set(root, phrase.participle() ? phrase.end() + 1 : phrase.first() - 2);
                        relations.set(root, phrase.participle() ? "advcl" : "acl:relcl");
                    });
        });
        return TreeMends.of(heads, relations, tokens);
    }

    private void predict(List<CoreLabel> labels, List<Integer> heads, List<String> relations) {
        CoreMap map = new ArrayCoreMap(1);
        map.set(CoreAnnotations.TokensAnnotation.class, labels);
        for (TypedDependency dependency : parser.predict(map).typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            heads.set(dependent, dependency.gov().index() - 1);
            relations.set(dependent, dependency.reln().toString());
        }
    }

    /** What an insertion hangs on: the word before it, or after it at the start of the sentence. */
    private static int anchor(BitSet inserted, int index) {
        int before = inserted.previousClearBit(index);
        return before >= 0 ? before : inserted.nextClearBit(index);
    }

    @Override
    public boolean isPerson(Sentence sentence, int first, int last) {
        return names.isPerson(sentence, first, last);
    }

    @Override
    public List<TimeExpression> times(Sentence sentence, Article article) {
        return times.in(sentence, article);
    }
}
