package vn.cancu.portal;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import jakarta.inject.Singleton;

/**
 * Keeps the address of each request as it came. Where its escapes are broken ("%zz") the framework
 * reports the fault for "/" instead, and a program would be answered with a page for people.
 */
@Singleton
final class AskedAddress implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private static final AttributeKey<String> ASKED = AttributeKey.valueOf("cancu.asked-address");

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new OnChannel(null));
    return event.getBean();
  }

  /** Whether a program asked, which wants a problem of RFC 9457 and no page. */
  static boolean isOfApi(HttpRequest<?> request) {
    if (request.getPath().equals("/") && request instanceof NettyHttpRequest<?> netty) {
      var asked = netty.getChannelHandlerContext().channel().attr(ASKED).get();
      return asked != null && asked.startsWith("/api/");
    }
    return request.getPath().startsWith("/api/");
  }

  private record OnChannel(@org.jspecify.annotations.Nullable Channel channel)
      implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel each, ChannelRole role) {
      return new OnChannel(each);
    }

    @Override
    public void onStreamPipelineBuilt() {
      var codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
      if (channel != null && channel.pipeline().get(codec) != null) {
        channel.pipeline().addAfter(codec, "cancu-asked-address", new Keeper());
      }
    }
  }

  private static final class Keeper extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof io.netty.handler.codec.http.HttpRequest request) {
        context.channel().attr(ASKED).set(request.uri());
      }
      context.fireChannelRead(message);
    }
  }
}
