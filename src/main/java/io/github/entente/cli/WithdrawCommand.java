package io.github.entente.cli;

import io.github.entente.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente withdraw}: an article leaves the store, and with it whatever only it told. */
@Command(
        name = "withdraw",
        description = "Remove articles and all that only they tell from a store.",
        footer = {"", "Example:", "  entente withdraw talks.txt"})
final class WithdrawCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "The name the article was read under, or its IRI.")
    private List<String> articles;

    @Mixin
    private StoreChoice where;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() {
        int withdrawn = 0;
        try (Store store = where.existing()) {
            for (String article : articles) {
                if (store.withdraw(article)) {
                    withdrawn++;
                } else {
                    verbosity.fault(article + ": is not in the store; " + example(store));
                }
            }
            Comparing.renew(store, verbosity);
        }
        verbosity.say(
                "withdrew " + withdrawn + " of " + articles.size() + (articles.size() == 1 ? " article" : " articles"));
        return Exit.of(withdrawn == articles.size());
    }

    private static String example(Store store) {
        return store.articles().stream()
                .findFirst()
                .map(entry -> "name an article as its source was named, such as " + entry.source())
                .orElse("it holds no article at all");
    }
}
