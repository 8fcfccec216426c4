package io.github.entente.article.source;

import io.github.entente.article.UnreadableException;
import io.github.entente.article.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches a URL the user typed, within limits of time and size; never one that an article names. */
final class Web {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration IN_ALL = Duration.ofSeconds(60);

    private Web() {}

    static InputStream fetch(String url) throws IOException {
        HttpRequest request;
        try {
            request = HttpRequest.newBuilder(URI.create(url))
                    .header("User-Agent", "Entente")
                    .header("Accept", "text/html, application/xhtml+xml, text/plain, application/x-ndjson, */*;q=0.5")
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("is not a URL (" + e.getMessage() + ")", "check its spelling");
        }
        // Redirects: the client follows at most five and never one from https down to http.
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, info -> new LimitedBody());
        try {
            HttpResponse<byte[]> response = answer.get(IN_ALL.toSeconds(), TimeUnit.SECONDS);
            if (response.statusCode() != 200) {
                throw new UnreadableException(
                        "was answered with HTTP status " + response.statusCode(), "open it in a browser and save it");
            }
            return new ByteArrayInputStream(response.body());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableException known) {
                throw known;
            }
            throw new UnreadableException(
                    "cannot be fetched (" + e.getCause() + ")", "check the address and the network");
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new UnreadableException(
                    "did not arrive within " + IN_ALL.toSeconds() + " seconds", "try again or save it as a file");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableException("was being fetched when the run was stopped", "run again");
        }
    }

    /** Collects a body until it grows over the limit. */
    private static final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.Subscription subscription = new Flow.Subscription() {
            @Override
            public void request(long n) {}

            @Override
            public void cancel() {}
        };

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                byte[] piece = new byte[buffer.remaining()];
                buffer.get(piece);
                bytes.writeBytes(piece);
            }
            if (bytes.size() > Limits.WEB_BYTES) {
                subscription.cancel();
                whole.completeExceptionally(new UnreadableException(
                        "is over " + Limits.WEB_BYTES / 1_000_000 + " MB long", "save it as a file and split it"));
            }
        }

        @Override
        public void onError(Throwable problem) {
            whole.completeExceptionally(problem);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toByteArray());
        }
    }
}
