import { ServicePort } from '../../src';

/** A service of Online Boutique: what it serves, what it is told, and whom it calls. */
export interface BoutiqueService {
  /** Its ports; none for what only calls others. */
  readonly ports: ServicePort[];

  /** Addresses of the services it calls, by the environment variable that says them. */
  readonly calls?: { [variable: string]: string };

  /** Further environment. */
  readonly env?: { [variable: string]: string };

  /** Its gRPC service, for those that speak gRPC. */
  readonly grpcService?: string;

  /** What its callers may do, by caller: gRPC methods. */
  readonly methodsOf?: { [caller: string]: string[] };

  /** CPU and memory that it asks for and may have at most: millis and MiB. */
  readonly cpu: [number, number];
  readonly memory: [number, number];

  /** Image; that of the boutique, by the service's name, if left out. */
  readonly image?: string;
}

const catalog = { PRODUCT_CATALOG_SERVICE_ADDR: 'productcatalogservice:3550' };
const cart = { CART_SERVICE_ADDR: 'cartservice:7070' };
const currency = { CURRENCY_SERVICE_ADDR: 'currencyservice:7000' };
const shipping = { SHIPPING_SERVICE_ADDR: 'shippingservice:50051' };

/** All of them, by name. */
export const CATALOGUE: { [name: string]: BoutiqueService } = {
  frontend: {
    ports: [ServicePort.http(80, { targetPort: 8080 })],
    calls: {
      ...catalog,
      ...currency,
      ...cart,
      RECOMMENDATION_SERVICE_ADDR: 'recommendationservice:8080',
      ...shipping,
      CHECKOUT_SERVICE_ADDR: 'checkoutservice:5050',
      AD_SERVICE_ADDR: 'adservice:9555',
    },
    // It wants to be told of the assistant, which is not installed here.
    env: { SHOPPING_ASSISTANT_SERVICE_ADDR: 'shoppingassistantservice:80' },
    cpu: [100, 200],
    memory: [64, 128],
  },
  cartservice: {
    ports: [ServicePort.grpc(7070)],
    calls: { REDIS_ADDR: 'redis-cart:6379' },
    grpcService: 'hipstershop.CartService',
    methodsOf: { frontend: ['AddItem', 'GetCart', 'EmptyCart'], checkoutservice: ['GetCart', 'EmptyCart'] },
    cpu: [200, 300],
    memory: [64, 128],
  },
  productcatalogservice: {
    ports: [ServicePort.grpc(3550)],
    grpcService: 'hipstershop.ProductCatalogService',
    methodsOf: { frontend: ['ListProducts', 'GetProduct'], recommendationservice: ['ListProducts'], checkoutservice: ['GetProduct'] },
    cpu: [100, 200],
    memory: [64, 128],
  },
  currencyservice: {
    ports: [ServicePort.grpc(7000)],
    grpcService: 'hipstershop.CurrencyService',
    methodsOf: { frontend: ['GetSupportedCurrencies', 'Convert'], checkoutservice: ['Convert'] },
    cpu: [100, 200],
    memory: [64, 128],
  },
  paymentservice: {
    ports: [ServicePort.grpc(50051)],
    grpcService: 'hipstershop.PaymentService',
    methodsOf: { checkoutservice: ['Charge'] },
    cpu: [100, 200],
    memory: [64, 128],
  },
  shippingservice: {
    ports: [ServicePort.grpc(50051)],
    grpcService: 'hipstershop.ShippingService',
    methodsOf: { frontend: ['GetQuote'], checkoutservice: ['GetQuote', 'ShipOrder'] },
    cpu: [100, 200],
    memory: [64, 128],
  },
  emailservice: {
    ports: [ServicePort.grpc(5000, { targetPort: 8080 })],
    grpcService: 'hipstershop.EmailService',
    methodsOf: { checkoutservice: ['SendOrderConfirmation'] },
    cpu: [100, 200],
    memory: [64, 128],
  },
  checkoutservice: {
    ports: [ServicePort.grpc(5050)],
    calls: {
      ...catalog,
      ...shipping,
      PAYMENT_SERVICE_ADDR: 'paymentservice:50051',
      EMAIL_SERVICE_ADDR: 'emailservice:5000',
      ...currency,
      ...cart,
    },
    grpcService: 'hipstershop.CheckoutService',
    methodsOf: { frontend: ['PlaceOrder'] },
    cpu: [100, 200],
    memory: [64, 128],
  },
  recommendationservice: {
    ports: [ServicePort.grpc(8080)],
    calls: catalog,
    grpcService: 'hipstershop.RecommendationService',
    methodsOf: { frontend: ['ListRecommendations'] },
    cpu: [100, 200],
    memory: [220, 450],
  },
  adservice: {
    ports: [ServicePort.grpc(9555)],
    grpcService: 'hipstershop.AdService',
    methodsOf: { frontend: ['GetAds'] },
    cpu: [200, 300],
    memory: [180, 300],
  },
  loadgenerator: {
    ports: [],
    calls: { FRONTEND_ADDR: 'frontend:80' },
    env: { USERS: '10' },
    cpu: [300, 500],
    memory: [256, 512],
  },
};
