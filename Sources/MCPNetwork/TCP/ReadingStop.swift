#if Network
import NIOCore

/// Ends the reading of a connection when told to, without closing it: what still comes is taken and dropped, so that the
/// peer gets all that is sent to it.
final class ReadingStop: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// The event that tells it.
    struct Request: Sendable {}

    private var isStopped = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if !isStopped { context.fireChannelRead(data) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if isStopped { context.read() } else { context.fireChannelReadComplete() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is Request else { return context.fireUserInboundEventTriggered(event) }
        if isStopped { return }
        isStopped = true
        context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        context.read()
    }
}
#endif
