import admin from "./admin.json";
import { messages as applicant } from "./applicant";
import commands from "./commands.json";
import conversation from "./conversation.json";
import invitation from "./invitation.json";
import myLoans from "./my-loans.json";
import myOrders from "./my-orders.json";
import noticeKinds from "./notice-kinds.json";
import offer from "./offer.json";
import orderForm from "./order-form.json";
import request from "./request.json";
import { messages as root } from "./root";
import { messages as staff } from "./staff";

/** Everything the screens say in this language, by area. A screen loads only its part: components/i18n. */
export const messages = {
  ...root,
  ...applicant,
  ...staff,
  admin,
  commands,
  conversation,
  invitation,
  myLoans,
  myOrders,
  noticeKinds,
  offer,
  orderForm,
  request,
};
